import type { Messages } from "@cop-sdk/diagnostics";
import type { ImportCode } from "./index.js";

/** Texts of the findings of imports in French. */
export const fr: Messages<ImportCode> = {
  "import/no-table": {
    message: "Aucun tableau n’a été trouvé sur cette feuille ; une ligne d’en-têtes suivie de lignes était attendue.",
    guidance: "Vérifiez la feuille et le séparateur. Les en-têtes doivent se trouver dans les 30 premières lignes.",
  },
  "import/no-columns": {
    message: "Aucune colonne de ce tableau n’est associée à un champ ; il en faut au moins une.",
    guidance: "Comparez les en-têtes de la correspondance avec ceux du tableau, ou faites proposer une nouvelle correspondance.",
  },
  "import/document-incomplete": {
    message: "Il manque au document ce qu’il doit avoir, ou la forme attendue n’y est pas : {member}.",
    guidance: "Écrivez-le sous « document » dans la correspondance ; il vaut pour tout le document et aucune colonne ne le contient.",
  },
  "import/open-question": {
    message: "Une question de la correspondance est sans réponse : {at} vaut null.",
    guidance: "Écrivez la réponse dans la correspondance. D’ici là, les lignes qui en ont besoin sont écartées.",
  },
  "import/other-table": {
    message: "Un autre tableau se trouve ici, le numéro {number} de cette feuille ; il n’a pas été lu.",
    guidance: "Importez-le aussi, avec sa propre correspondance ou avec son numéro sous « table » dans la correspondance.",
  },
  "import/section-line": {
    message: "Cette ligne se trouve entre les autres et n’appartient à aucun enregistrement ; elle est gardée dans le reçu.",
    guidance: "Rien à faire. Si elle dit quelque chose des lignes qui suivent, écrivez-le dans une colonne.",
  },
  "import/hidden-rows": {
    message: "Des lignes de cette feuille sont masquées, par exemple par un filtre ({count}) ; elles ont été lues comme les autres.",
    guidance: "Supprimez-les si elles ne sont pas voulues, ou affichez-les pour voir ce qui est lu.",
  },
  "import/hidden-sheet": {
    message: "Cette feuille est masquée ; rien n’y a été lu.",
    guidance: "Affichez la feuille dans le tableur si elle est voulue, et enregistrez le fichier.",
  },
  "import/merged-down": {
    message: "Une cellule est fusionnée sur plusieurs lignes ; sa valeur a été prise pour chacune d’elles.",
    guidance: "Vérifiez que la valeur vaut pour toutes ces lignes.",
  },
  "import/heading-near": {
    message: "L’en-tête « {wanted} » de la correspondance n’est pas dans le tableau ; le plus proche est « {nearest} ». Sa colonne a été conservée en notes.",
    guidance: "S’il s’agit de la même colonne, écrivez le nouvel en-tête dans la correspondance. Rien d’autre n’est touché.",
  },
  "import/heading-missing": {
    message: "L’en-tête « {wanted} » de la correspondance n’est pas dans le tableau.",
    guidance: "Si la colonne a un nouveau nom, écrivez-le dans la correspondance ; si elle n’existe plus, retirez son entrée.",
  },
  "import/column-kept": {
    message: "Cette colonne n’a pas de champ dans la correspondance ; ses textes sont conservés dans les notes.",
    guidance: "Nommez un champ dans la correspondance, ou mettez « ignore » pour laisser la colonne de côté.",
  },
  "import/column-personal": {
    message: "Cette colonne semble contenir des moyens de joindre des personnes ; la proposition la laisse de côté.",
    guidance:
      "Les rapports nomment des fonctions, jamais des personnes, des numéros ou des adresses privés. Ne nommez un champ que pour des services et des boîtes communes.",
  },
  "import/more-of-these": {
    message: "Autres constats de ce genre dans cette colonne : {count} ({code}).",
    guidance: "Les premiers sont énumérés. Le récépissé compte toutes les cellules de la colonne.",
  },
  "import/duplicate-id": {
    message: "L’identifiant de cette ligne a déjà servi plus haut ; un autre lui a été donné.",
    guidance: "Si les deux lignes parlent de la même chose, supprimez-en une. Sinon, donnez à chacune son identifiant.",
  },
  "import/row-lacks": {
    message: "La ligne n’est pas devenue un élément : il y manque {member}.",
    guidance: "Remplissez la cellule, ou écrivez une constante dans la correspondance quand la valeur est la même pour toutes les lignes.",
  },
  "import/row-not-valid": {
    message: "La ligne n’est pas devenue un élément : {member} n’a pas la forme attendue.",
    guidance: "Corrigez la cellule, ou associez sa colonne à un autre champ.",
  },
  "import/row-set-aside": {
    message: "La ligne a été écartée : cette cellule ne contient aucun mot connu, et la correspondance le demande.",
    guidance: "Écrivez sous « codes » de la colonne ce que le texte signifie.",
  },
  "import/total-differs": {
    message: "Le total de cette cellule diffère de la somme des cellules au-dessus.",
    guidance: "Cherchez ce qui est juste. Le total lui-même n’est pas importé.",
  },
  "import/code-unknown": {
    message: "Le texte de cette cellule ne désigne aucun code du champ ; attendu : {allowed}. Il a été conservé en note.",
    guidance: "Écrivez sous « codes » de la colonne ce que le texte signifie.",
  },
  "import/code-read-as-other": {
    message:
      "Le texte de cette cellule ne désigne aucun code du champ ; le code que la correspondance prévoit pour ce cas a été pris, et le texte conservé en note.",
    guidance: "Écrivez sous « codes » de la colonne ce que le texte signifie, si l’un des codes convient.",
  },
  "import/country-unknown": {
    message: "Le texte de cette cellule n’est ni un nom ni un code de pays connu ; il a été conservé en note.",
    guidance: "Écrivez sous « codes » de la colonne de quel pays il s’agit : le texte, puis le code (ISO 3166-1 alpha-2).",
  },
  "import/country-near": {
    message: "Le texte de cette cellule n’est pas un nom de pays ; le plus proche est {nearest}. Il a été conservé en note.",
    guidance: "Si c’est ce pays, écrivez sous « codes » de la colonne le texte, puis le code (ISO 3166-1 alpha-2).",
  },
  "import/truth-unknown": {
    message: "Le texte de cette cellule n’est ni oui ni non ; il a été conservé en note.",
    guidance: "Écrivez oui ou non, ou dites sous « codes » de la colonne ce que le texte signifie.",
  },
  "import/language-unknown": {
    message: "Le texte de cette cellule ne nomme aucune langue connue ; il a été conservé en note.",
    guidance: "Écrivez la langue sous forme d’étiquette, telle que fr ou pt-BR.",
  },
  "import/address-unreadable": {
    message: "Le texte de cette cellule n’est pas une adresse web ; il a été conservé en note.",
    guidance: "Écrivez l’adresse entière, commençant par https://.",
  },
  "import/identifier-unreadable": {
    message: "Le texte de cette cellule ne peut former un identifiant ; il a été conservé en note.",
    guidance: "Employez des lettres sans accent, des chiffres, des points et des tirets.",
  },
  "import/text-too-long": {
    message: "Le texte de cette cellule est trop long pour son champ ; il a été conservé en note.",
    guidance: "Raccourcissez-le, ou associez la colonne à un champ pour textes longs.",
  },
  "import/clause-unknown": {
    message: "Le texte de cette cellule ne nomme aucun point connu ; il a été conservé en note.",
    guidance: "Écrivez un identifiant tel que res67-2014/instructs/7.",
  },
  "import/clause-ambiguous": {
    message: "Le texte de cette cellule convient à plusieurs points ; il a été conservé en note.",
    guidance: "Écrivez l’identifiant. Le texte de 2014 a deux points 8 : instructs/8 et instructs/8bis.",
  },
  "import/number-unreadable": {
    message: "Aucun nombre unique ne se lit dans cette cellule ; elle a été conservée en texte.",
    guidance: "Écrivez des chiffres seuls, ou avec un seul mot tel que « environ ».",
  },
  "import/number-several": {
    message: "Plusieurs nombres se trouvent dans cette cellule ; elle a été conservée en texte.",
    guidance: "Donnez une colonne à chaque nombre : les présents, les personnes touchées, l’objectif.",
  },
  "import/number-ambiguous": {
    message: "Le signe de ce nombre peut séparer des milliers ou une fraction ; il a été conservé en texte.",
    guidance: "Nommez les signes des nombres dans la correspondance : « decimal » et « thousands ».",
  },
  "import/number-other-signs": {
    message: "Ce nombre n’est pas écrit avec les signes que nomme la correspondance ; il a été conservé en texte.",
    guidance: "Vérifiez la cellule, ainsi que « decimal » et « thousands » dans la correspondance.",
  },
  "import/not-whole": {
    message: "Un nombre entier à partir de 0 était attendu dans cette cellule ; elle a été conservée en texte.",
    guidance: "Vérifiez si la colonne compte des personnes ou des choses.",
  },
  "import/currency-unclear": {
    message: "La monnaie de ce montant n’est pas claire ; il a été conservé en texte.",
    guidance: "Écrivez le code de la monnaie (ISO 4217) dans la cellule, ou sous « with » de la colonne quand il est le même partout.",
  },
  "import/currency-differs": {
    message: "Ce montant est dans une autre monnaie que celle que la correspondance nomme pour la colonne ; il a été conservé en texte.",
    guidance: "Des montants de monnaies différentes ne s’additionnent jamais. Retirez la monnaie de la correspondance et écrivez-la dans chaque cellule.",
  },
  "import/date-ambiguous": {
    message: "Cette date a deux lectures, le jour ou le mois en premier ; elle a été conservée en texte.",
    guidance: "Nommez l’ordre dans la correspondance : « dateOrder ». Il n’est jamais deviné.",
  },
  "import/date-other-order": {
    message: "Cette date n’est pas dans l’ordre du jour et du mois que nomme la correspondance ; elle a été conservée en texte.",
    guidance: "Vérifiez la cellule ; les dates d’une colonne devraient suivre un seul ordre.",
  },
  "import/date-two-digit-year": {
    message: "L’année de cette date n’a que deux chiffres ; elle a été conservée en texte.",
    guidance: "Nommez le siècle dans la correspondance : avec « century » 2000, 21 signifie 2021.",
  },
  "import/date-impossible": { message: "Ce jour n’existe pas ; il a été conservé en texte.", guidance: "Vérifiez le jour et le mois." },
  "import/date-other-calendar": {
    message: "Cette date est, ou pourrait être, d’un autre calendrier que le grégorien ; elle a été conservée en texte, sans conversion.",
    guidance: "Écrivez à côté la date du calendrier grégorien, sous une forme telle que 2021-04-03.",
  },
  "import/date-relative": { message: "Cette date dépend du jour où l’on écrit ; elle a été conservée en texte.", guidance: "Écrivez la date elle-même." },
  "import/date-serial-number": {
    message: "Un nombre se trouve là où une date était attendue ; il a été conservé en texte.",
    guidance: "Un tableur compte ainsi les jours. Donnez à la colonne le format de date et enregistrez à nouveau.",
  },
  "import/date-several": {
    message: "Plusieurs dates se trouvent dans cette cellule ; elle a été conservée en texte.",
    guidance: "Gardez la date de l’événement, ou son premier et son dernier jour.",
  },
  "import/date-not-a-day": {
    message: "Un jour était attendu dans cette cellule ; elle a été conservée en note.",
    guidance: "Écrivez l’année, le mois et le jour.",
  },
  "import/date-not-a-quarter": {
    message: "Un trimestre était attendu dans cette cellule ; elle a été conservée en note.",
    guidance: "Écrivez-le comme 2026-Q3.",
  },
  "import/date-unreadable": {
    message: "Aucune date ne se lit dans cette cellule ; elle a été conservée en texte.",
    guidance: "Écrivez-la sous une forme telle que 2021-04-03, 2021-04 ou 2021.",
  },
  "import/period-reversed": {
    message: "Le dernier jour de cette cellule précède le premier ; elle a été conservée en texte.",
    guidance: "Vérifiez les deux jours.",
  },
  "import/mapping-form": {
    message: "Ce membre de la correspondance n’a pas la forme attendue.",
    guidance: "Comparez-le avec le schéma cop-mapping/1, ou faites proposer une nouvelle correspondance.",
  },
  "import/mapping-unknown-member": {
    message: "Cette partie de la correspondance a un membre inconnu.",
    guidance: "Cherchez une faute de frappe, ou faites proposer une nouvelle correspondance.",
  },
  "import/mapping-records": {
    message: "Le type de document n’a pas cette liste ; attendu : {allowed}.",
    guidance: "Nommez une liste du document, ou le texte vide pour un document par ligne.",
  },
  "import/mapping-field": {
    message: "L’élément n’a pas ce champ ; le plus proche est {nearest}.",
    guidance: "Écrivez le pointeur d’un champ, avec - pour un élément de liste.",
  },
  "import/ask-table": {
    message: "Tableaux sur cette feuille : {count}. Le numéro {chosen} est-il le bon ?",
    guidance: "Celui qui a le plus d’en-têtes connus a été pris. Chaque tableau demande une correspondance à lui.",
  },
  "import/ask-side": {
    message: "Une colonne vide précède celle-ci. Les colonnes à partir d’ici font-elles partie des mêmes lignes, ou sont-elles un autre tableau ?",
    guidance: "Rien à faire si elles font partie des mêmes lignes. Sinon, placez l’autre tableau sur sa propre feuille.",
  },
  "import/ask-year": {
    message: "À quelle année appartiennent les dates de cette colonne ? Elles n’en nomment pas, et aucune année unique ne figure au-dessus du tableau.",
    guidance: "Écrivez l’année dans la correspondance. D’ici là, ces dates restent du texte.",
  },
  "import/ask-year-above": {
    message: "Les dates de cette colonne ne nomment pas d’année. Est-ce {year}, qui figure au-dessus du tableau ? Elle a été proposée.",
    guidance: "Gardez l’année, écrivez-en une autre, ou retirez-la : ces dates restent alors du texte.",
  },
  "import/ask-column": {
    message: "Cette colonne est-elle pour {field} ? La proposition n’en est pas sûre.",
    guidance: "Gardez le champ, nommez-en un autre, ou retirez-le : les textes iront alors dans les notes.",
  },
  "import/ask-field": {
    message: "Quelle colonne contient {member} ? Chaque élément doit l’avoir, et aucune n’a été trouvée.",
    guidance: "Écrivez le champ à la colonne qui le contient. Les lignes qui ne l’ont pas sont écartées.",
  },
  "import/ask-constant": {
    message: "Quelle valeur a {member} dans toutes les lignes ? Chaque élément doit en avoir une, et aucune colonne ne la contient. Au choix : {allowed}.",
    guidance: "Écrivez la valeur dans la correspondance, ou nommez la colonne qui la contient. Les lignes qui ne l’ont pas sont écartées.",
  },
  "import/ask-document": { message: "Quel est {member} du document ? Il doit en avoir un.", guidance: "Écrivez-le dans la correspondance." },
  "import/ask-date-order": {
    message: "Dans les dates de cette colonne, le jour ou le mois vient-il en premier ? Aucune date ne tranche, ou elles se contredisent.",
    guidance: "Écrivez « day-month » ou « month-day ». D’ici là, les dates à deux lectures restent en texte.",
  },
  "import/ask-century": {
    message: "De quel siècle sont les années à deux chiffres de cette colonne ?",
    guidance: "Écrivez 2000 ou 1900. D’ici là, ces dates restent en texte.",
  },
  "import/ask-decimal": {
    message: "Quel signe précède la fraction dans les nombres de cette colonne ? Aucun nombre ne tranche, ou ils se contredisent.",
    guidance: "Écrivez « . » ou « , ». D’ici là, les nombres à deux lectures restent en texte.",
  },
  "import/ask-currency": { message: "Dans quelle monnaie sont les montants de cette colonne ?", guidance: 'Écrivez-la sous « with » : { "currency": "USD" }.' },
  "import/ask-list-separator": {
    message: "Dans cette colonne, les virgules séparent-elles plusieurs éléments, ou font-elles partie d’un nom ?",
    guidance: "Dans le premier cas, écrivez « , » comme séparateur ; dans le second, laissez-le absent.",
  },
  "import/ask-country": {
    message: "De quel pays parle le texte de cette cellule ? Ce n’est ni un nom ni un code connu.",
    guidance: "Écrivez le texte et le code (ISO 3166-1 alpha-2) sous « codes ». D’ici là, le texte reste en note.",
  },
  "import/ask-country-near": {
    message: "Le texte de cette cellule désigne-t-il {nearest} ? Ce n’est ni un nom ni un code connu.",
    guidance: "Si oui, écrivez le texte et le code (ISO 3166-1 alpha-2) sous « codes ». D’ici là, le texte reste en note.",
  },
  "import/ask-code": { message: "Que signifie le texte de cette cellule ? Au choix : {allowed}.", guidance: "Écrivez le texte et le code sous « codes »." },
};
