import type { PicturePhrases } from "./phrases.js";

/** Phrases of charts, and of the sections that came with them, in French. */
export const pictures: PicturePhrases = {
  "picture/same-data": "Le tableau qui suit contient les mêmes données.",
  "picture/clauses": "Enregistrements sur chaque point",
  "picture/clauses-told":
    "Barres donnant le nombre d’enregistrements sur chacun des {clauses} points. Points avec éléments reçus : {evidence}. Points sur lesquels aucune information n’a été reçue : {silent}.",
  "picture/regions": "Activités par région et par année",
  "picture/regions-told":
    "Une ligne par région dans l’ordre alphabétique, une colonne par année, avec une barre et un nombre. Nombre total d’activités : {total}.",
  "picture/countries": "Les pays et leurs groupes",
  "picture/countries-told":
    "Pays dans l’ordre alphabétique, avec un carré plein pour chaque groupe auquel le pays appartient à la date indiquée dans le tableau. Lignes : {lines}.",
  "picture/timeline": "Quand cela a eu lieu",
  "picture/timeline-told":
    "Ligne du temps ({period}), avec un couloir par région. Chaque marque est un enregistrement avec son numéro. Enregistrements : {records}.",
  "picture/timeline-grouped":
    "Ligne du temps ({period}), avec un couloir par région. Chaque barre est un trimestre ou une année avec le nombre de ses enregistrements. Enregistrements : {records}.",
  "picture/activities-told":
    "Ligne du temps ({period}), avec un couloir par type d’activité. Chaque marque est une activité avec son numéro dans le tableau. Activités : {records}.",
  "picture/risks": "Les 4C : cases nommées",
  "picture/risks-told":
    "Les lignes sont les types de risque, les colonnes les 4C : contenu, contact, conduite, contrat. Un carré plein suivi d’un nombre indique combien d’enregistrements nomment des risques de la case. Cases nommées : {named} sur {cells}.",
  "picture/checklist": "Groupes de la liste de contrôle nationale",
  "picture/capabilities": "Capacités du Modèle de réponse nationale",
  "picture/coverage-told": "Une ligne par élément, avec un carré plein lorsque le document le nomme. Nommés : {named} sur {entries}.",

  "timeline/heading": "Les enregistrements dans le temps",
  "timeline/intro":
    "Enregistrements qui ont eu lieu dans la période, au trimestre où ils ont commencé ; lorsque seule l’année est connue, à la ligne de l’année. Ce qui est annoncé, reporté ou annulé n’y figure pas.",
  "timeline/caption": "Enregistrements de la période par trimestre",
  "timeline/hollow": "Une barre évidée représente ce dont les jours ne sont pas connus : cela a eu lieu au cours du mois, du trimestre ou de l’année.",
  "timeline/no-region": "Sans région",
  "column/quarter": "Trimestre ou année",

  "risks/heading": "Risques en ligne nommés : les 4C",
  "risks/intro":
    "Les stratégies, contributions et lignes directrices de la période nomment des risques par leur identifiant dans la taxonomie des risques. Le tableau indique quelles cases des 4C de CO:RE ces risques atteignent. Une activité ne nomme elle-même aucun risque.",
  "risks/caption": "Les douze cases des 4C et les enregistrements qui y nomment des risques",
  "risks/across-caption": "Domaines transversaux des 4C et enregistrements qui y nomment des risques",
  "risks/not-placed": "Nommés, et dans aucune case des 4C",
  "risks/dash":
    "Là où aucune information n’a été reçue, un document peut traiter du risque sans en nommer l’identifiant. Le nombre d’enregistrements n’est pas une mesure de mérite.",
  "column/cell": "Case des 4C",
  "column/risks": "Risques nommés",

  "coverage/heading": "Ce que le document nomme",
  "coverage/intro":
    "Ce que les objectifs et les actions de ce seul document disent d’eux-mêmes, ligne par ligne. Ce n’est pas une note, et il n’est comparé à aucun autre pays.",
  "coverage/checklist-caption": "Groupes de la liste de contrôle nationale des lignes directrices de l’UIT pour les décideurs",
  "coverage/checklist-mark": "Les noms de ces groupes sont donnés de mémoire et n’ont pas été comparés aux lignes directrices.",
  "coverage/capabilities-caption": "Capacités du Modèle de réponse nationale, édition de novembre 2016",
  "coverage/named": "Nommé",
  "coverage/left-out": "Laissé de côté, avec un motif",
  "column/capability": "Capacité",
  "column/domain": "Domaine",
  "column/standing": "Dans le document",
  "column/named-by": "Objectifs et actions",
};
