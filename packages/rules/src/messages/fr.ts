import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const fr: Messages<keyof typeof en> = {
  "rules/analysis-not-finished": {
    message: "Une vérification a épuisé son budget avant d’avoir tout examiné.",
    guidance: "Augmentez le budget ou réduisez le périmètre ; rien n’est prouvé tant que la vérification n’est pas finie.",
  },
  "rules/conflict": {
    message: "Deux règles de même rang se contredisent ; la plus stricte a été retenue.",
    guidance: "Lisez les deux sources et faites dire au paquet laquelle cède.",
  },
  "rules/contradiction": {
    message: "Les règles {rules} se contredisent pour {count} entrées.",
    guidance: "Faites que l’une écarte l’autre ou restreignez l’une d’elles.",
  },
  "rules/contrary-cycle": {
    message: "Des garanties s’excluent mutuellement en cercle.",
    guidance: "Supprimez l’une des paires : de deux garanties, l’une est la plus stricte.",
  },
  "rules/day-expected": {
    message: "Un jour du calendrier tel que 2026-01-31 était attendu ici.",
    guidance: "Écrivez l’année, le mois et le jour avec des traits d’union ; le jour doit exister dans le calendrier.",
  },
  "rules/derived-given": { message: "Ce fait se calcule à partir d’autres et ne peut être donné.", guidance: "Supprimez-le et donnez les faits qu’il lit." },
  "rules/duplicate-id": {
    message: "L’identifiant de la règle est déjà utilisé par une règle précédente.",
    guidance: "Donnez à chaque règle son propre identifiant ; il n’est jamais réutilisé, afin que les anciennes réponses restent compréhensibles.",
  },
  "rules/duplicate-word": { message: "Un mot figure deux fois dans la liste.", guidance: "Ne le gardez qu’une fois." },
  "rules/empty-set": {
    message: "La liste est vide, si bien que rien ne pourrait correspondre.",
    guidance: "Indiquez au moins un mot ou omettez la condition.",
  },
  "rules/example-failed": {
    message: "Un exemple de la règle {rule} donne un autre résultat.",
    guidance: "Corrigez l’exemple ou la règle : l’un des deux ne dit pas ce qui était voulu.",
  },
  "rules/example-missing": {
    message: "Il manque à la règle {rule} un exemple auquel elle s’applique ou un auquel elle ne s’applique pas.",
    guidance: "Ajoutez les deux : ils montrent où la règle s’arrête.",
  },
  "rules/export-contrary": {
    message: "Les paquets ont des garanties qui s’excluent, ce que l’export SQL ne peut exprimer.",
    guidance: "Exportez-les sans paires contraires ou réglez ces paires après la requête.",
  },
  "rules/export-same-name": {
    message: "SQL ne peut distinguer le nom du fait {fact} de celui d’un autre fait.",
    guidance: "Renommez l’un d’eux pour qu’ils diffèrent par leurs lettres et chiffres.",
  },
  "rules/export-too-many-boxes": {
    message: "La règle {rule} demanderait plus de {limit} lignes dans le tableau.",
    guidance: "Écrivez ses exceptions en moins de règles ; l’export n’omet rien, il refuse donc.",
  },
  "rules/flag-expected": {
    message: "La valeur true ou false était attendue ici.",
    guidance: "Écrivez true ou false sans guillemets ; indiquez unknown si ce n’est pas connu.",
  },
  "rules/gap": {
    message: "Pour {count} entrées du périmètre, ce qui est voulu n’est pas donné.",
    guidance: "Regardez l’exemple : ajoutez une règle ou réduisez le périmètre.",
  },
  "rules/line-too-long": {
    message: "La ligne dépasse {limit} caractères.",
    guidance: "Écrivez une question par ligne et vérifiez qu’aucun saut de ligne ne manque.",
  },
  "rules/list-expected": { message: "Une liste était attendue ici.", guidance: "Écrivez les valeurs entre crochets, même s’il n’y en a qu’une." },
  "rules/missing-member": { message: "Le membre {member} manque.", guidance: "Ajoutez-le ; un fait inconnu s’indique par unknown et ne s’omet jamais." },
  "rules/misspelt-member": { message: "Ce membre n’est pas connu ici ; {nearest} était sans doute voulu.", guidance: "Corrigez le nom." },
  "rules/misspelt-word": { message: "Ce mot ne fait pas partie de ceux qui sont admis ici ; {nearest} était sans doute voulu.", guidance: "Corrigez le mot." },
  "rules/not-json": { message: "La ligne n’est pas du JSON.", guidance: "Écrivez un objet JSON complet par ligne." },
  "rules/not-monotone": {
    message: "À partir de {value} pour {fact}, {count} entrées reçoivent quelque chose que la valeur précédente ne reçoit pas.",
    guidance: "Vérifiez si les sources le disent ; les règles {rules} en sont la cause.",
  },
  "rules/number-expected": {
    message: "Un nombre entier était attendu ici.",
    guidance: "Écrivez le nombre sans guillemets ni décimales ; indiquez unknown s’il n’est pas connu.",
  },
  "rules/object-expected": {
    message: "Un objet avec des membres nommés était attendu ici.",
    guidance: "Écrivez la valeur entre accolades, avec les membres que prévoit le format.",
  },
  "rules/open-fact-refused": {
    message: "La valeur de ce fait n’a pas la forme requise.",
    guidance: "Consultez la forme dans la description du fait, ou donnez unknown.",
  },
  "rules/open-not-finished": {
    message: "Trop de faits sont ouverts pour une réponse exacte ; des bornes sont données.",
    guidance: "Donnez plus de faits : la réponse énumère ceux qui comptent.",
  },
  "rules/outside-domain": {
    message: "La valeur est hors de l’intervalle admis de {min} à {max}.",
    guidance: "Donnez une valeur dans l’intervalle, ou unknown ; une valeur hors de l’intervalle n’est jamais prise pour une valeur qui ne correspond pas.",
  },
  "rules/override-cycle": {
    message: "Les règles s’écartent mutuellement en cercle.",
    guidance: "Supprimez l’un des renvois : une règle et son exception ont besoin d’un ordre.",
  },
  "rules/pair-expected": {
    message: "Deux garanties étaient attendues ici, la plus stricte en premier.",
    guidance: "Indiquez exactement les deux garanties qui s’excluent.",
  },
  "rules/projected": {
    message: "Une règle appliquée est adoptée, mais pas encore en vigueur à la dernière vérification du paquet.",
    guidance: "Vérifiez de nouveau à l’approche du jour : son début peut encore changer.",
  },
  "rules/redundant": {
    message: "La règle {rule} n’ajoute rien aux autres.",
    guidance: "Supprimez-la ou dites dans le paquet pourquoi elle reste, par exemple comme seconde source du même devoir.",
  },
  "rules/reserved-name": {
    message: "Un membre porte un nom réservé.",
    guidance: "Choisissez un autre nom ; des noms tels que __proto__ sont refusés car ils peuvent changer le comportement d’un programme.",
  },
  "rules/reversed-interval": {
    message: "L’intervalle finit avant de commencer.",
    guidance: "Mettez la plus petite valeur en premier ; below est la première valeur qui n’appartient plus à l’intervalle.",
  },
  "rules/text-expected": { message: "Un texte non vide était attendu ici.", guidance: "Écrivez le texte entre guillemets." },
  "rules/text-too-long": { message: "Le texte dépasse {limit} caractères.", guidance: "Raccourcissez-le." },
  "rules/too-deep": { message: "Les données sont imbriquées sur plus de {limit} niveaux.", guidance: "Écrivez-les plus à plat." },
  "rules/too-many": {
    message: "Il y a ici plus de {limit} entrées.",
    guidance: "Divisez le paquet ou omettez des entrées ; la limite borne le temps et la mémoire.",
  },
  "rules/transition": {
    message: "Une règle correspondrait, mais sa période de transition court encore.",
    guidance: "Ce n’est pas encore une obligation ; préparez-vous au jour où elle le deviendra.",
  },
  "rules/uncertain": {
    message: "Une règle correspondrait, mais les tribunaux laissent ouvert si elle vaut ce jour-là.",
    guidance: "Demandez à un juriste avant de vous fier à l’une ou l’autre lecture.",
  },
  "rules/unknown-member": {
    message: "Ce membre n’est pas connu ici.",
    guidance: "Supprimez-le ou corrigez son nom ; rien d’inconnu n’est lu, afin que rien de personnel n’entre par erreur.",
  },
  "rules/unknown-rule": {
    message: "La règle écartée n’est pas dans le paquet.",
    guidance: "Indiquez une règle de ce paquet ; les règles d’autres paquets s’écartent là où les paquets sont écrits en code.",
  },
  "rules/unknown-word": {
    message: "Ce mot ne fait pas partie de ceux qui sont admis ici.",
    guidance: "Utilisez un mot que le vocabulaire déclare ; une liste ouverte a un mot propre pour ce qui n’y figure pas.",
  },
  "rules/unreachable": {
    message: "La règle {rule} ne peut jamais s’appliquer.",
    guidance: "Corrigez ses conditions ou supprimez-la : sa boîte est vide ou toujours écartée.",
  },
};
