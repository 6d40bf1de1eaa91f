import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

/** Texts of the findings of compilation in French. */
export const fr: Messages<keyof typeof en> = {
  "compile/unknown-resolution": {
    message: "Le rapport ne peut pas être structuré selon ce texte ; valeur attendue : {expected}.",
    guidance:
      "Indiquez {expected} : c’est la seule révision dont les points étaient disponibles. Les rapports sur les cycles suivants sont structurés de la même façon et le précisent.",
  },
  "compile/unknown-cycle": {
    message: "Le cycle n’est pas connu ; valeurs attendues : {allowed}.",
    guidance: "Désignez le cycle par les conférences qui le précèdent et le suivent. Ses dates viennent du tableau des conférences.",
  },
  "compile/cut-off-no-day": {
    message: "La date d’arrêté des données n’est pas un jour ; forme attendue : 2017-09-30.",
    guidance: "Écrivez le dernier jour dont rend compte le rapport : année, mois et jour.",
  },
  "compile/cut-off-needed": {
    message: "Le cycle {cycle} exige une date d’arrêté des données, car la date de la prochaine conférence n’est pas connue.",
    guidance: "Indiquez le dernier jour dont rend compte le rapport.",
  },
  "compile/cut-off-outside-cycle": {
    message: "La date d’arrêté des données est en dehors du cycle ; jour attendu entre {firstDay} et {lastDay}.",
    guidance: "Choisissez un jour du cycle ou n’en indiquez pas : le rapport s’arrête alors la veille de l’ouverture de la conférence suivante.",
  },
  "compile/cut-off-before-cycle": {
    message: "La date d’arrêté des données précède le cycle ; jour attendu : {firstDay} ou plus tard.",
    guidance: "Choisissez un jour du cycle, ou un autre cycle.",
  },
  "compile/text-not-seen": {
    message: "La révision en vigueur pendant le cycle {cycle} n’était pas disponible ; le rapport est structuré selon {arrangedBy}.",
    guidance: "La couverture l’indique, et aucun point n’est dit non exécuté. Comparez les titres avec la révision en vigueur avant d’envoyer le rapport.",
  },
  "compile/no-documents": {
    message: "Aucun document n’a été fourni ; chaque point portera « aucune information reçue ».",
    guidance: "Fournissez des stratégies, des relevés d’activités, des réponses nationales ou des rapports trimestriels.",
  },
  "compile/duplicate-document": {
    message: "Deux documents différents portent l’identifiant {document} et le même numéro de révision ; un seul est attendu.",
    guidance: "Rien ne dit lequel vaut. Donnez à l’un d’eux un autre identifiant ou un numéro de révision plus élevé.",
  },
  "compile/repeated-document": {
    message: "Le document {document} a été fourni plusieurs fois avec le même contenu ; il est utilisé une fois.",
    guidance: "Il n’y a rien à faire ; vérifiez la liste des fichiers si cela vous surprend.",
  },
  "compile/older-revision": {
    message: "Des révisions antérieures du document {document} ont été laissées de côté.",
    guidance: "La révision la plus récente est utilisée. Ne fournissez que la plus ancienne si c’est celle que vous voulez.",
  },
  "compile/not-releasable": {
    message: "La réponse nationale {document} ne peut pas être diffusée ; rien n’en figure dans le rapport.",
    guidance: "Demandez à l’administration une réponse marquée comme diffusable si son contenu doit y figurer.",
  },
  "compile/report-as-input": {
    message: "Le document {document} est lui-même un rapport de mise en œuvre et n’est pas utilisé.",
    guidance: "Les rapports se compilent à partir de documents qui portent des éléments. Fournissez ceux dont est issu le rapport antérieur.",
  },
  "compile/type-not-used": {
    message: "Le document {document} est du type {type}, que ce rapport ne lit pas comme élément ; il n’est pas utilisé.",
    guidance: "Saisissez ce qu’il décrit comme activités dans un relevé d’activités, une réponse nationale ou un rapport trimestriel.",
  },
  "compile/unknown-region": {
    message: "La région n’est pas connue ; attendu l’une de : {allowed}.",
    guidance: "Indiquez par son code l’une des six régions de l’UIT-D.",
  },
  "compile/unknown-quarter": {
    message: "Le trimestre n’en est pas un ; forme attendue : 2016-Q2.",
    guidance: "Écrivez l’année, un tiret, Q et le numéro de 1 à 4.",
  },
  "compile/not-a-return": {
    message: "Le document {document} est du type {type} ; un rapport trimestriel se compile à partir de réponses nationales, et il n’est pas utilisé.",
    guidance: "Fournissez des réponses nationales. Ce que le groupe a fait lui-même s’indique directement.",
  },
  "compile/return-outside-quarter": {
    message: "La réponse nationale {document} porte sur une période hors du trimestre ; elle n’est pas utilisée.",
    guidance: "Vérifiez le trimestre, ou fournissez la réponse du trimestre.",
  },
  "compile/return-of-other-region": {
    message: "Le pays {country} de la réponse {document} relevait de la région {listed} à la fin du trimestre ; la réponse n’est pas utilisée.",
    guidance: "Les régions des pays changent. Vérifiez région et trimestre, ou remettez la réponse au groupe de sa région.",
  },
  "compile/outside-quarter": {
    message: "Une entrée de la réponse {document} est hors du trimestre, ou sa date ne le dit pas ; elle est laissée de côté.",
    guidance: "Rien à faire pour une réponse sur une période plus longue. Sinon, ajoutez le mois ou le jour.",
  },
  "compile/nothing-to-report": {
    message: "Rien n’a été communiqué pour le trimestre ; le rapport indique qu’il n’y a rien à signaler.",
    guidance: "Vérifiez la liste des réponses si cela surprend, et ajoutez ce que le groupe propose lui-même.",
  },
  "compile/nothing-to-merge": {
    message: "Aucune version n’a été fournie ; il en faut au moins une.",
    guidance: "Fournissez les versions à réunir.",
  },
  "compile/not-a-version": {
    message: "Le document {document} a un autre type ou identifiant ; attendu une version de {expected}.",
    guidance: "Seules les versions d’un même document se réunissent. Pour réunir plusieurs documents en un rapport, compilez-les.",
  },
  "compile/versions-differ": {
    message: "Des versions du document {document} diffèrent ici ; la valeur de la plus récente reste, les autres sont gardées parmi les conflits.",
    guidance: "Décidez quelle valeur vaut, inscrivez-la et retirez l’entrée des conflits.",
  },
  "compile/duplicate-record": {
    message: "Le document {document} emploie plusieurs fois l’identifiant {record} ; les deux enregistrements sont conservés.",
    guidance: "S’ils décrivent la même chose, supprimez-en un : les deux sont comptés. Sinon, donnez à chacun son identifiant.",
  },
  "compile/no-date": {
    message: "L’enregistrement {record} n’a pas de date ; il est mentionné sans être compté.",
    guidance: "Ajoutez la date, même si seule l’année est connue. Pour une stratégie : la date d’adoption ou de lancement.",
  },
  "compile/date-not-precise": {
    message: "La date de l’enregistrement {record} ne dit pas s’il se situe dans la période ; il est mentionné sans être compté.",
    guidance: "Ajoutez le mois ou le jour. Une année qui contient le premier ou le dernier jour de la période ne peut pas être située.",
  },
  "compile/unknown-clause": {
    message: "L’enregistrement {record} cite un point qui n’est pas un point du dispositif du texte de 2014 ; le lien n’est pas utilisé.",
    guidance: "Employez un identifiant tel que res67-2014/instructs/7. Le texte comporte deux points 8 : instructs/8 et instructs/8bis.",
  },
  "compile/clause-of-other-revision": {
    message: "L’enregistrement {record} cite un point de {revision}, dont le texte n’était pas disponible ; le lien n’est pas utilisé.",
    guidance: "Ajoutez le point du texte de 2014 auquel il répond, s’il existe. La numérotation peut différer d’une révision à l’autre.",
  },
  "compile/unknown-record": {
    message: "L’enregistrement {record} renvoie à un enregistrement absent des documents.",
    guidance: "Un double compte éventuel ne peut pas être vérifié. Fournissez le document qui contient l’autre enregistrement ou corrigez l’identifiant.",
  },
  "compile/unknown-source": {
    message: "L’enregistrement {record} cite une source que son document ne mentionne pas ; la citation est omise.",
    guidance: "Ajoutez la source à la liste du document ou corrigez son identifiant.",
  },
  "compile/region-differs": {
    message: "L’enregistrement {record} indique la région {stated} ; son pays relevait ce jour-là de {listed} d’après la liste, qui est retenue.",
    guidance: "Les régions des pays changent. Vérifiez la date et le pays ; pour une activité de plusieurs régions, indiquez GLO.",
  },
  "compile/told-twice": {
    message: "L’enregistrement {record} décrit la même chose que {others} ; tous sont conservés et comptés une fois.",
    guidance: "Rien à faire. S’il s’agit de choses différentes, retirez le lien de sameAs.",
  },
  "compile/same-activity": {
    message: "L’enregistrement {record} a le même pays et les mêmes jours que {others} ; il peut s’agir du même événement, et tous sont conservés.",
    guidance:
      "S’il s’agit du même événement, n’en gardez qu’un : leurs participants sont additionnés. Le rapport les mentionne parmi les doubles comptes possibles.",
  },
  "compile/too-many-words": {
    message: "Le document compte {words} mots ; au plus {limit} sont admis, soit {over} de moins.",
    guidance: "Raccourcissez-le, ou déplacez des parties dans des annexes que la limite ne compte pas. Rien n’a été coupé.",
  },
};
