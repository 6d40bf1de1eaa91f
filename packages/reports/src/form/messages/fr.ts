import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const fr: Messages<keyof typeof en> = {
  "form/not-a-form": {
    message: "Ce classeur n’est pas un formulaire créé par ce programme, ou ses marques cachées ont disparu.",
    guidance: "Créez un nouveau formulaire et copiez-y les valeurs. Pour lire vos propres tableaux, utilisez l’importation.",
  },
  "form/other-version": {
    message: "Le formulaire est de la version {version} ; version attendue : {expected}.",
    guidance: "Lisez-le avec la version du programme qui l’a créé, ou créez un nouveau formulaire et copiez-y les valeurs.",
  },
  "form/sheet-missing": {
    message: "La feuille pour {list} n’est pas dans le formulaire ; sa liste est considérée comme vide.",
    guidance: "Rien à faire s’il n’y a rien à signaler. Sinon, créez un nouveau formulaire : la feuille s’y trouve.",
  },
  "form/sheet-twice": {
    message: "Cette feuille figure deux fois dans le formulaire ; seule la première a été lue.",
    guidance: "Déplacez les lignes de la copie dans la première feuille et supprimez la copie.",
  },
  "form/not-in-form": {
    message: "Du contenu se trouve hors des champs du formulaire ({count}) ; il n’a pas été lu.",
    guidance: "Déplacez-le dans un champ du formulaire. Les colonnes et lignes ajoutées ne sont pas lues.",
  },
  "form/column-missing": {
    message: "La colonne qui distingue les enregistrements de cette feuille manque ; ses lignes n’ont pas été lues.",
    guidance: "Créez un nouveau formulaire et copiez-y les lignes.",
  },
  "form/field-missing": {
    message: "Ce champ est nécessaire et rien n’y figure.",
    guidance: "Remplissez-le. Si un champ demande pourquoi il n’y a pas de valeur, une raison y est aussi une réponse.",
  },
  "form/marks-gone": {
    message: "Du contenu se trouve ici ({count}) sans la marque cachée qui dit ce que c’est, et des marques du formulaire manquent ; il n’a pas été lu.",
    guidance: "Annulez la suppression de la première ligne cachée, de la ligne ou de la colonne, ou créez un nouveau formulaire et copiez-y les valeurs.",
  },
  "form/field-twice": {
    message: "Ce champ figure deux fois dans le formulaire et les deux sont remplis ; le premier a été lu.",
    guidance: "Supprimez l’un des deux : une ligne ou une colonne du formulaire a été copiée.",
  },
  "form/two-codes": {
    message: "Le nom et le code entre parenthèses ne désignent pas la même chose ; le code a été retenu.",
    guidance: "Choisissez de nouveau dans la liste de la cellule, ou écrivez le nom ou le code seul.",
  },
  "form/word-read": {
    message: "Ce mot n’est pas dans la liste, mais il est souvent employé pour l’une de ses entrées, qui a été retenue.",
    guidance: "Vérifiez dans le document. Choisissez dans la liste de la cellule pour que ce constat disparaisse.",
  },
  "form/number": {
    message: "Ce n’est pas un nombre ; un nombre sans mots était attendu.",
    guidance:
      "Écrivez le nombre seul, par exemple 40. « Environ » et termes semblables vont dans la colonne de la précision, les mots de la source dans « texte imprimé ».",
  },
  "form/whole-number": {
    message: "Un nombre entier était attendu.",
    guidance: "Les personnes et les objets se comptent en nombres entiers. Arrondissez et indiquez-le.",
  },
  "form/number-by-language": {
    message: "Le nombre peut se lire de deux façons ; l’usage de la langue du formulaire a décidé.",
    guidance: "Vérifiez-le. Tapez les nombres sans séparateur de milliers, ou dans une cellule au format « nombre ».",
  },
  "form/percent": {
    message: "La cellule affiche un pourcentage mais contient une fraction ; elle n’a pas été prise comme nombre.",
    guidance: "Donnez à la cellule le format « nombre » et tapez le nombre tel qu’il doit se lire, par exemple 25 pour 25 pour cent.",
  },
  "form/yes-no": { message: "Oui ou non était attendu.", guidance: "Choisissez dans la liste de la cellule." },
  "form/date": {
    message: "Ce n’est pas une date ; forme attendue : 2015, 2015-09, 2015-Q3 ou 2015-09-07.",
    guidance: "Écrivez la date avec la précision connue. Ce que la source dit en mots va dans « texte imprimé ».",
  },
  "form/date-ambiguous": {
    message: "La date peut se lire de deux façons : quel nombre est le mois ?",
    guidance: "Écrivez-la sous la forme année-mois-jour, par exemple 2015-09-07.",
  },
  "form/date-by-language": {
    message: "La date peut se lire de deux façons ; l’usage de la langue du formulaire, jour avant mois, a décidé.",
    guidance: "Vérifiez-la. Année-mois-jour, par exemple 2015-09-07, n’est jamais mal lu.",
  },
  "form/date-read": {
    message: "La date était écrite sous une autre forme et a été comprise.",
    guidance: "Rien à faire ; vérifiez-la dans le document. La forme année-mois-jour, par exemple 2015-09-07, ne prête jamais à confusion.",
  },
  "form/time-dropped": { message: "L’heure a été laissée de côté ; une date était attendue.", guidance: "Rien à faire." },
  "form/date-in-text": {
    message: "La cellule contient une date là où un texte était attendu ; la date a été reprise comme texte.",
    guidance: "Vérifiez ce que cela donne dans le document, ou donnez à la cellule le format « texte » et retapez-la.",
  },
  "form/error-value": { message: "La cellule contient une erreur à la place d’une valeur.", guidance: "Saisissez la valeur." },
  "form/data": {
    message: "La colonne « autres données » ne contient pas ce que le formulaire y avait écrit ; ses données n’ont pas été lues.",
    guidance: "Annulez la modification ou reprenez la ligne du formulaire d’origine. La colonne contient des données au format JSON.",
  },
  "form/data-replaced": {
    message: "Un champ a été rempli que la colonne « autres données » contient aussi ; c’est le champ qui compte.",
    guidance: "Rien à faire si le champ est juste. Supprimez l’entrée de la colonne « autres données » pour ne plus voir ce constat.",
  },
  "form/unknown-record": {
    message: "Cette ligne se rapporte à un enregistrement absent du formulaire ; elle n’a pas été lue.",
    guidance: "Écrivez dans la première colonne l’identifiant ou le numéro de l’enregistrement tel qu’il figure dans la feuille de sa liste.",
  },
  "form/record-twice": {
    message: "Deux enregistrements ont le même identifiant ou numéro ; ce qui s’y rapporte ne peut pas être placé et n’a pas été lu.",
    guidance: "Donnez à chaque enregistrement son propre identifiant ou numéro et utilisez-le dans les feuilles qui s’y rapportent.",
  },
  "form/two-answers": {
    message: "Il y a ici une valeur, et une raison pour laquelle il n’y en a pas ; c’est la valeur qui compte.",
    guidance: "Supprimez l’une des deux.",
  },
  "form/more-findings": {
    message: "Constats listés : {listed} ; autres constats du même formulaire non listés : {more}.",
    guidance: "Corrigez ceux qui sont listés et relisez le formulaire.",
  },
};
