import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

const guidance = "Terme employé dans les messages.";

/** Texts of the model's findings in French. */
export const fr: Messages<keyof typeof en> = {
  "structure/not-json": {
    message: "La valeur n’est pas du JSON simple.",
    guidance:
      "Fournissez le résultat de JSON.parse : objets, listes, textes, nombres, true, false et null ; ni dates, ni classes, ni fonctions, ni undefined, ni nombres infinis.",
  },
  "structure/forbidden-key": {
    message: "Ce nom de membre n’est pas autorisé.",
    guidance: "Renommez le membre : un nom tel que __proto__ peut modifier le fonctionnement des programmes et est refusé.",
  },
  "structure/too-deep": {
    message: "Le document comporte trop de niveaux imbriqués ou se contient lui-même.",
    guidance: "Aplatissez le document : les documents réels comptent moins de 12 niveaux, 64 sont admis.",
  },
  "limit/check-stopped": {
    message: "Le document donne lieu à plus de constats que la liste n’en contient : le contrôle s’est arrêté après {shown}.",
    guidance:
      "Corrigez ce qui est énuméré, puis contrôlez de nouveau. Tant de constats du même type viennent souvent d’une seule erreur du programme qui a écrit le fichier.",
  },
  "structure/not-a-document": {
    message: "Un document était attendu : un objet avec les membres type et modelVersion.",
    guidance: "Placez le contenu dans un objet ou fournissez les documents de la liste un par un.",
  },
  "structure/no-type": {
    message: "Le document n’indique pas sa nature : le membre type manque.",
    guidance: "Ajoutez type avec l’une des valeurs : {allowed}.",
  },
  "structure/unknown-type": {
    message: "Ce type de document n’est pas connu ici ; valeurs attendues : {allowed}.",
    guidance: "Corrigez le membre type ou mettez le SDK à jour si le type est plus récent que cette version.",
  },
  "structure/no-version": {
    message: "Le document n’indique pas la version du modèle qu’il suit : modelVersion manque.",
    guidance: 'Ajoutez « "modelVersion": "{version}" » si le document a été écrit pour cette version.',
  },
  "structure/unknown-version": {
    message: "Le document suit une version du modèle que cette version ne lit pas ; elle lit {version}.",
    guidance: "Mettez le SDK à jour ou corrigez modelVersion en cas d’erreur de frappe.",
  },
  "structure/missing-member": {
    message: "Le membre {member} manque ; attendu : {expected}.",
    guidance: 'Ajoutez {member}. Là où le modèle le permet, indiquez le motif à la place de la valeur : {"missing": "not-known"}.',
  },
  "structure/wrong-type": {
    message: "Attendu : {expected} ; trouvé : {found}.",
    guidance: "Écrivez la valeur sous la forme attendue ; les nombres ainsi que true et false s’écrivent sans guillemets.",
  },
  "structure/unknown-code": {
    message: "Ce code ne figure pas dans la liste ; attendu l’un des suivants : {allowed}.",
    guidance: "Choisissez un code de la liste ; les codes sont les mêmes dans toutes les langues.",
  },
  "structure/misspelt-code": {
    message: "Ce code ne figure pas dans la liste ; le plus proche est {nearest}.",
    guidance: "Écrivez {nearest} ou choisissez parmi : {allowed}.",
  },
  "structure/malformed": {
    message: "La valeur n’a pas la forme attendue : {expected}.",
    guidance: "Corrigez la valeur. Ce qui est imprimé dans la source peut être conservé dans statedAs.",
  },
  "structure/empty": {
    message: "Le texte est vide.",
    guidance: "Écrivez le texte ou omettez le membre s’il n’y en a pas.",
  },
  "structure/too-few": {
    message: "La liste contient trop peu d’éléments ; il en faut au moins {minimum}.",
    guidance: "Ajoutez les éléments manquants.",
  },
  "structure/too-small": {
    message: "Le nombre est trop petit ; le minimum est {minimum}.",
    guidance: "Corrigez le nombre ; un effectif est un nombre entier à partir de 0.",
  },
  "structure/too-large": {
    message: "Le nombre est trop grand ; le maximum est {maximum}.",
    guidance: "Corrigez le nombre.",
  },
  "structure/too-long": {
    message: "Le texte est trop long ; {maximum} caractères au plus sont lus.",
    guidance: "Raccourcissez ou divisez le texte.",
  },
  "structure/unknown-field": {
    message: "Le modèle ne connaît pas ce membre ; il est conservé mais pas lu.",
    guidance: "Supprimez-le ou déplacez son contenu dans notes s’il doit être lu.",
  },
  "structure/misspelt-field": {
    message: "Le modèle ne connaît pas ce membre ; le nom le plus proche est {nearest}.",
    guidance: "Écrivez {nearest} si c’est ce qui est voulu ; sinon le contenu est conservé mais pas lu.",
  },
  "migrate/unknown-version": {
    message: "Le document suit une version du modèle que le SDK installé ne sait pas convertir ; versions connues : {versions}.",
    guidance: "Mettez le SDK à jour ou corrigez modelVersion en cas d’erreur de frappe.",
  },
  "migrate/unknown-target": {
    message: "Le SDK installé ne sait pas écrire la version demandée ; versions connues : {versions}.",
    guidance: "Demandez l’une des versions connues ou mettez le SDK à jour.",
  },
  "migrate/lost": {
    message: "Ce contenu n’a pas de place dans la version {version} du modèle et n’a pas été repris.",
    guidance: "Conservez le document antérieur ou reportez le contenu à la main dans un membre que la version {version} connaît, tel que notes.",
  },
  "migrate/reduced": {
    message: "Ce contenu n’a été repris qu’en partie dans la version {version} du modèle.",
    guidance: "Comparez la valeur avec le document antérieur et conservez celui-ci si la différence importe.",
  },
  "migrate/value-needed": {
    message: "La version {version} du modèle exige {member}, que le document n’indique pas.",
    guidance: "Faites compléter {member} par une personne qui connaît la réponse ; rien n’a été deviné.",
  },
  "migrate/choice-needed": {
    message: "L’ancienne valeur de {member} peut correspondre à plusieurs codes de la version {version} : {allowed}.",
    guidance: "Faites choisir l’un des codes par une personne qui sait ce qui était visé ; rien n’a été deviné.",
  },
  "term/text": { message: "un texte", guidance },
  "term/list": { message: "une liste", guidance },
  "term/object": { message: "un objet", guidance },
  "term/number": { message: "un nombre", guidance },
  "term/whole-number": { message: "un nombre entier", guidance },
  "term/boolean": { message: "true ou false", guidance },
  "term/null": { message: "null", guidance },
  "term/code": { message: "un code de la liste", guidance },
  "form/text": { message: "un texte", guidance },
  "form/name": { message: "une ligne de texte", guidance },
  "form/identifier": { message: "un identifiant composé de lettres, de chiffres et de . _ : / -", guidance },
  "form/language-tag": { message: "une étiquette de langue telle que fr ou pt-BR", guidance },
  "form/country-code": { message: "un code de pays de deux lettres majuscules tel que ZM", guidance },
  "form/currency-code": { message: "un code de monnaie de trois lettres majuscules tel que USD", guidance },
  "form/web-address": { message: "une adresse web qui commence par http:// ou https://", guidance },
  "form/sha256": { message: "une empreinte SHA-256 de 64 chiffres hexadécimaux", guidance },
  "form/activity-id": { message: "l’identifiant d’un document, # et l’identifiant d’une activité qu’il contient : log-2014#A002", guidance },
  "form/calendar-date": { message: "une date : 2019, 2019-06, 2019-Q2 ou 2019-06-21", guidance },
  "form/day": { message: "un jour tel que 2019-06-21", guidance },
  "form/quarter": { message: "un trimestre tel que 2019-Q2", guidance },
};
