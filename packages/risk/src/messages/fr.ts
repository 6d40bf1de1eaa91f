import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const fr: Messages<keyof typeof en> = {
  "risk/not-an-object": {
    message: "Un objet était attendu ici.",
    guidance: "Écrivez les membres entre accolades, comme dans l’exemple du README.",
  },
  "risk/missing-member": {
    message: "Le membre « {member} » manque.",
    guidance: "L’évaluation ne peut pas commencer sans lui ; ajoutez-le.",
  },
  "risk/unknown-member": {
    message: "Ce membre n’est pas connu ; valeurs attendues : {expected}.",
    guidance: "Il est conservé mais pas utilisé. Corrigez le nom ou supprimez-le.",
  },
  "risk/forbidden-member": {
    message: "Un membre nommé « __proto__ » n’est pas accepté.",
    guidance: "Un tel nom peut changer le comportement des programmes ; supprimez-le.",
  },
  "risk/not-a-list": {
    message: "Une liste était attendue ici.",
    guidance: "Écrivez les éléments entre crochets.",
  },
  "risk/too-many-entries": {
    message: "Il y a trop d’éléments ; {limit} au plus sont lus.",
    guidance: "Regroupez les éléments ou évaluez par parties.",
  },
  "risk/not-text": {
    message: "Un texte non vide était attendu ici.",
    guidance: "Écrivez quelques mots, pour que le lecteur sache de quoi il s’agit.",
  },
  "risk/invalid-ages": {
    message: "Deux âges entiers de 0 à 17 étaient attendus, le plus bas d’abord.",
    guidance: "Les deux bornes sont comprises : [13, 15] signifie 13, 14 et 15 ans.",
  },
  "risk/unknown-value": {
    message: "Cette valeur n’est pas connue ; valeurs attendues : {expected}.",
    guidance: "Seuls les mots de la liste ont un sens pour l’évaluation.",
  },
  "risk/unknown-functionality": {
    message: "Cette fonctionnalité n’est pas connue ; valeurs attendues : {expected}.",
    guidance: "Une fonctionnalité mal orthographiée serait oubliée, et le risque paraîtrait plus faible qu’il ne l’est.",
  },
  "risk/unknown-safeguard": {
    message: "Cette mesure de protection n’est pas connue ; valeurs attendues : {expected}.",
    guidance: "Une mesure mal orthographiée n’est pas prise en compte.",
  },
  "risk/unknown-risk": {
    message: "Ce n’est pas un risque de la liste canonique ; valeurs attendues : {expected}.",
    guidance: "Les éléments de preuve doivent nommer un risque de la liste canonique ; convertissez d’abord les risques d’autres classifications.",
  },
  "risk/unknown-group": {
    message: "Cette situation d’enfants n’est pas connue ; valeurs attendues : {expected}.",
    guidance: "Les situations appellent des preuves et des mesures ; une situation inconnue n’en appelle aucune.",
  },
  "risk/declared-age": {
    message: "L’absence d’enfants ne repose que sur l’âge déclaré.",
    guidance:
      "Les plus jeunes déclarent souvent un âge plus élevé. Ils sont comptés comme présents tant qu’une enquête, un registre ou une vérification de l’âge ne montre pas le contraire.",
  },
  "risk/unknown-concept": {
    message: "Il n’existe pas de concept de cet identifiant ; valeurs attendues : {expected}.",
    guidance: "Les identifiants s’écrivent classification:chemin, par exemple cop-risk:grooming-sexual.",
  },
  "risk/unknown-scheme": {
    message: "Il n’existe pas de classification de cet identifiant ; valeurs attendues : {expected}.",
    guidance: "Les classifications sont listées avec leurs identifiants et leurs éditions.",
  },
  "risk/skos-not-text": {
    message: "Un texte en Turtle était attendu.",
    guidance: "Donnez le contenu du fichier sous forme de texte.",
  },
  "risk/skos-too-large": {
    message: "Le texte est trop long ; {limit} caractères au plus sont lus.",
    guidance: "Importez une classification à la fois.",
  },
  "risk/skos-too-many-statements": {
    message: "Il y a trop d’énoncés ; {limit} au plus sont lus.",
    guidance: "Importez une classification à la fois.",
  },
  "risk/skos-syntax": {
    message: "Le texte n’est pas du Turtle, vers la ligne {line}.",
    guidance: "Vérifiez les crochets, les guillemets et le point à la fin de chaque énoncé.",
  },
  "risk/skos-no-scheme": {
    message: "Aucun schéma de concepts n’a été trouvé.",
    guidance: "Une ressource au moins doit être un skos:ConceptScheme.",
  },
  "risk/skos-no-label": {
    message: "Un concept n’a de libellé préféré dans aucune langue.",
    guidance: "Le lecteur ne peut pas reconnaître un concept sans libellé ; son identifiant est affiché à la place.",
  },
  "risk/skos-two-labels": {
    message: "Un concept a deux libellés préférés dans une même langue.",
    guidance: "SKOS en permet un par langue ; le premier par ordre alphabétique est conservé.",
  },
  "risk/skos-unknown-broader": {
    message: "Un concept renvoie à un concept plus large qui n’est pas dans le texte.",
    guidance: "Le lien est laissé de côté ; importez aussi le texte qui contient le concept plus large.",
  },
  "risk/skos-cycle": {
    message: "Les concepts plus larges forment un cercle.",
    guidance: "Un concept ne peut pas être plus large que lui-même ; corrigez l’un des liens.",
  },
  "risk/skos-outside-schemes": {
    message: "Concepts n’appartenant à aucun schéma du texte : {count}.",
    guidance: "Ils sont laissés de côté ; indiquez le schéma de chacun avec skos:inScheme.",
  },
  "risk/skos-unusable-names": {
    message: "Énoncés dont les noms sont inutilisables : {count}.",
    guidance: "Seuls les noms commençant par http, https ou urn sont lus ; les nœuds anonymes n’ont pas de nom.",
  },
  "risk/trace-no-children": {
    message: "Aucun enfant de cet âge ne l’utilise, comme le montrent d’autres preuves que l’âge déclaré.",
    guidance: "Vérifiez de nouveau quand ces preuves vieillissent.",
  },
  "risk/trace-no-function": {
    message: "Aucune fonction ne mène à ce risque et rien ne le montre.",
    guidance: "Le risque ne peut pas survenir tant que les fonctions restent les mêmes.",
  },
  "risk/trace-functions": {
    message: "Avec les fonctions {functions}, il est : {likelihood}.",
    guidance: "Retirer l’une d’elles peut changer le niveau.",
  },
  "risk/trace-evidence-unknown": {
    message: "Aucune preuve utilisable ne dit à quelle fréquence il survient ; la probabilité est donc relevée d’un cran : {likelihood}.",
    guidance: "Ne pas savoir n’est pas une bonne nouvelle : de bonnes preuves peuvent abaisser le niveau.",
  },
  "risk/trace-evidence-frequent": {
    message: "Les preuves montrent qu’il est fréquent : {likelihood}.",
    guidance: "Ce que les enfants rencontrent chaque jour pèse le plus.",
  },
  "risk/trace-evidence-occurs": {
    message: "Les preuves montrent qu’il survient : {likelihood}.",
    guidance: "Un risque dont on sait qu’il survient est au moins probable.",
  },
  "risk/trace-evidence-rare": {
    message: "Les preuves montrent qu’il est rare : {likelihood}.",
    guidance: "La probabilité reste là où les fonctions la placent.",
  },
  "risk/trace-evidence-not-found": {
    message: "Les preuves ne l’ont pas trouvé : {likelihood}.",
    guidance: "La probabilité reste là où les fonctions la placent ; seules des preuves complètes l’abaissent.",
  },
  "risk/trace-evidence-not-found-comprehensive": {
    message: "Des preuves complètes ne l’ont pas trouvé : {likelihood}.",
    guidance: "La probabilité baisse d’un cran.",
  },
  "risk/trace-gravity": {
    message: "S’il en résulte un dommage à cet âge, sa gravité est : {severity}.",
    guidance: "La gravité est un jugement de la méthode pour chaque âge.",
  },
  "risk/trace-irremediable": {
    message: "Le dommage ne peut pas être réparé ; sa gravité est donc : {severity}.",
    guidance: "Ce qui ne peut pas être réparé compte un cran de plus.",
  },
  "risk/trace-matrix": {
    message: "{likelihood} et {severity} donnent le niveau {level}.",
    guidance: "La matrice fait partie de la méthode et peut y être lue.",
  },
  "risk/trace-floor": {
    message: "La règle « {floor} » porte le niveau à : {level}.",
    guidance: "Une telle règle l’emporte sur la matrice.",
  },
  "risk/trace-safeguards": {
    message: "Les mesures de protection ramènent la probabilité à : {likelihood} ; comptées pleinement : {full} ; en partie : {half}.",
    guidance: "Deux mesures comptées en partie valent une mesure comptée pleinement.",
  },
  "risk/trace-no-safeguard": {
    message: "Les mesures en place n’abaissent pas la probabilité.",
    guidance: "Voyez quelles mesures la méthode connaît pour ce risque.",
  },
  "risk/trace-shown-to-occur": {
    message: "On sait qu’il survient malgré ce qui est en place ; la probabilité ne descend pas au-dessous de : {likelihood}.",
    guidance: "La preuve d’un changement récent peut montrer qu’il ne survient plus.",
  },
  "risk/trace-uncredited": {
    message: "Rien ne montre l’effet de {safeguards} ; ces mesures ne sont donc pas comptées.",
    guidance: "Testez l’effet ou décrivez le fonctionnement.",
  },
};
