import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

const guidance = "Mot employé dans les messages.";

/** Texts of the converter's remarks in French. */
export const fr: Messages<keyof typeof en> = {
  "neutral/not-an-object": {
    message: "Un objet d’une forme neutre était attendu, ou une liste de tels objets.",
    guidance: "Donnez un fichier avec le membre format, neutral-strategy/1 ou neutral-activities/1.",
  },
  "neutral/unknown-format": {
    message: "La forme du fichier n’est pas connue ici ; formes attendues : {allowed}.",
    guidance: "Corrigez le membre format ; les autres versions des formes ne sont pas lues.",
  },
  "neutral/format-assumed": {
    message: "Le membre format manque ; le fichier a été lu comme {format}, ce que montrent ses membres.",
    guidance: "Ajoutez le membre format.",
  },
  "neutral/already-converted": {
    message: "C’est déjà un document du modèle ; il n’y a rien à convertir.",
    guidance: "Utilisez le document tel quel.",
  },
  "neutral/too-deep": {
    message: "Le fichier est trop imbriqué pour être l’une des formes neutres.",
    guidance: "Vérifiez le fichier ; les formes ont au plus dix niveaux.",
  },
  "neutral/no-country": {
    message: "Aucun pays ne peut être lu ; une stratégie nationale ne peut s’en passer, et aucun document n’a été fait.",
    guidance: "Donnez country avec un code ISO 3166-1 dans iso2.",
  },
  "neutral/result-invalid": {
    message: "Le résultat ne serait pas un document valide ; aucun n’a été fait.",
    guidance: "Signalez ce cas avec le fichier : le convertisseur aurait dû dire ce qui ne convient pas.",
  },
  "neutral/unknown-member": {
    message: "La forme, ou le modèle, n’a pas ce membre ; son contenu est conservé dans {kept}.",
    guidance: "Voyez si le modèle a une meilleure place pour lui.",
  },
  "neutral/not-readable": {
    message: "La valeur n’a pas pu être lue comme {expected} ; elle est conservée dans {kept}.",
    guidance: "Écrivez la valeur sous la forme attendue, ou omettez-la si elle n’est pas connue.",
  },
  "neutral/unknown-code": {
    message: "Le mot n’est aucun des codes {allowed} ; il est conservé dans {kept}.",
    guidance: "Choisissez un code si l’un d’eux convient.",
  },
  "neutral/member-missing": {
    message: "Le membre {member} manque ou ne peut être lu ; le document dit qu’il n’est pas indiqué.",
    guidance: "Ajoutez-le lorsqu’il est connu.",
  },
  "neutral/record-left-out": {
    message: "L’entrée n’a pas de {member} lisible, dont le modèle a besoin ; ce qu’elle contient est conservé dans {kept}.",
    guidance: "Complétez l’entrée et convertissez de nouveau.",
  },
  "neutral/read-as": {
    message: "La valeur a été mise sous la forme de {expected} ; une seule lecture est possible.",
    guidance: "Vérifiez le résultat en cas de doute.",
  },
  "neutral/code-read-as": { message: "Les mots ont été lus comme {code}.", guidance: "Vérifiez que c’est bien ce qu’ils veulent dire." },
  "neutral/kind-assumed": {
    message: "La nature du document n’est pas de celles que le modèle connaît ; {code} a été mis, et une note le dit.",
    guidance: "Choisissez la nature du document.",
  },
  "neutral/status-assumed": {
    message:
      "L’état n’est pas de ceux que le modèle connaît ; {code} a été mis, l’affirmation la plus faible que permet le reste du fichier, et le document le dit.",
    guidance: "Choisissez l’état.",
  },
  "neutral/id-changed": {
    message: "L’identifiant manque ou n’en a pas la forme ; l’entrée s’appelle {id}.",
    guidance: "Donnez des identifiants faits de lettres, de chiffres et de . _ : / - ; ils restent les mêmes d’une révision à l’autre.",
  },
  "neutral/duplicate-id": {
    message: "L’identifiant figure deux fois ; cette entrée s’appelle ici {id}. Les renvois mènent à la première.",
    guidance: "Donnez à chaque entrée un identifiant propre.",
  },
  "neutral/unknown-reference": {
    message: "Le renvoi ne mène pas à {expected} de ce fichier ; il est conservé dans {kept}.",
    guidance: "Corrigez le renvoi, ou ajoutez l’entrée qu’il nomme.",
  },
  "neutral/placeholder": {
    message: "Un mot d’attente se trouve là où un organisme était attendu ; il a été lu comme inconnu.",
    guidance: "Nommez l’organisme responsable.",
  },
  "neutral/precision": {
    message: "La date et la précision indiquée ne s’accordent pas ; la moins fine des deux a été retenue, l’autre est conservée dans {kept}.",
    guidance: "Vérifiez avec quelle exactitude la date est connue.",
  },
  "neutral/money-without-currency": {
    message: "Le montant n’a pas de monnaie lisible, et aucune n’a été déduite du pays ; ce qui était imprimé est conservé dans {kept}.",
    guidance: "Ajoutez le code ISO 4217 de la monnaie.",
  },
  "neutral/money-without-amount": {
    message: "Aucun montant ne peut être lu ; ce qui était imprimé est conservé dans {kept}.",
    guidance: "Écrivez le montant comme un nombre, en unités de la monnaie.",
  },
  "neutral/count-without-kind": {
    message: "Le nombre ne dit pas ce qu’il compte (attended, reached, completed, target, running-total) ; il est conservé dans {kept}.",
    guidance: "Ajoutez la nature du nombre : des nombres de nature différente ne s’additionnent jamais.",
  },
  "neutral/count-without-value": {
    message: "Le compte n’a pas de valeur lisible ; ce qui était imprimé est conservé dans {kept}.",
    guidance: "Écrivez le compte comme un nombre entier.",
  },
  "neutral/part-of-other-kind": {
    message: "La partie de la ventilation est devenue un compte à part, de nature {kind} : elle ne fait pas partie du tout.",
    guidance: "Il n’y a rien à faire.",
  },
  "neutral/several-values": {
    message: "La liste de {count} valeurs est devenue {count} chiffres.",
    guidance: "Vérifiez que chaque chiffre a sa propre population.",
  },
  "neutral/running-total": {
    message: "Les remarques parlent d’un total cumulé ; la nature du nombre est donc running-total au lieu de {kind} ; il peut comprendre : {ids}.",
    guidance: "Un tel total ne s’ajoute jamais aux activités qu’il peut contenir.",
  },
  "neutral/region-differs": {
    message: "La liste datée du modèle place ce pays dans {region} ; la région du fichier est conservée dans {kept}.",
    guidance: "Les pays changent de région : vérifiez la liste valable ce jour-là.",
  },
  "neutral/region-not-compared": {
    message: "La région n’a pas pu être comparée avec la liste datée du modèle ; elle est conservée dans {kept}.",
    guidance: "Vérifiez la région valable ce jour-là.",
  },
  "neutral/country-unknown": {
    message: "Les deux lettres ne sont pas un code ISO 3166-1 ; elles ont été gardées telles quelles.",
    guidance: "Corrigez le code ; GB est celui du Royaume-Uni, GR celui de la Grèce.",
  },
  "neutral/country-differs": {
    message: "Ce code ou ce nom n’a pas été reconnu comme celui du même pays ; il est conservé dans {kept}.",
    guidance: "Vérifiez de quel pays il s’agit.",
  },
  "neutral/clause-unclear": {
    message: "Le texte ne mène pas à un seul point de la résolution ; il figure tel quel dans l’entrée.",
    guidance: "Écrivez l’identifiant, par exemple res67-2014/instructs/8 ou res67-2014/instructs/8bis.",
  },
  "neutral/legend": {
    message: "Ce tableau explique des codes de la forme et n’a pas été repris ; le modèle a ses propres tableaux.",
    guidance: "Il n’y a rien à faire.",
  },
  "neutral/title-not-official": {
    message: "Le document n’est pas rédigé en anglais ; son titre anglais n’est donc pas donné comme officiel.",
    guidance: "Ajoutez en à officialTitles si l’administration a donné elle-même le titre anglais.",
  },
  "kept/notes": { message: "notes", guidance },
  "kept/note": { message: "note", guidance },
  "kept/stated-as": { message: "statedAs", guidance },
  "kept/reason": { message: "le motif de l’absence", guidance },
  "expected/whole-number": { message: "un nombre entier à partir de 0", guidance },
  "expected/period": { message: "une période avec début et fin", guidance },
  "expected/money": { message: "un montant avec sa monnaie", guidance },
  "expected/code-or-year": { message: "un code de la liste ou une année", guidance },
  "expected/output": { message: "un produit avec un nom et une valeur simple", guidance },
  "expected/source-id": { message: "une source", guidance },
  "expected/goal": { message: "un seul objectif", guidance },
};
