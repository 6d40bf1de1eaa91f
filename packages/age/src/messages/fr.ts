import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const fr: Messages<keyof typeof en> = {
  "coverage/none": {
    message: "Aucune règle enregistrée sur ce sujet : {topic} ({place}) ; cela ne vaut pas autorisation.",
    guidance: "Le droit du lieu peut néanmoins en contenir une. Consultez un juriste qui le connaît avant de vous fier à la réponse.",
  },
  "coverage/partial": {
    message: "Aucun relevé complet des règles sur ce sujet : {topic} ({place}) ; cela ne vaut pas autorisation.",
    guidance: "Seules certaines règles, des projets ou des recommandations sont enregistrés. Demandez à un juriste du lieu ce qui s’applique en outre.",
  },
  "coverage/federal-level-only": {
    message: "Niveau fédéral seulement : {place} a des lois dans ses entités fédérées, et la question n’en nomme aucune.",
    guidance: 'Indiquez dans "subdivision" l’entité où vit l’enfant, par exemple US-TX.',
  },
  "coverage/subdivision-not-recorded": {
    message: "Rien n’est enregistré pour cette partie de {place} ; seul le niveau fédéral a été examiné.",
    guidance: "Cette partie peut avoir ses propres lois. Consultez un juriste qui les connaît.",
  },
  "coverage/beyond-as-of": {
    message: "Le jour de la question est postérieur au {asOf}, dernier jour pour lequel les données ont été vérifiées.",
    guidance: "Les lois ont pu changer depuis. Cherchez une version plus récente, ou vérifiez les règles citées.",
  },
  "rule/projected": {
    message: "Adopté, mais pas encore en vigueur lors de la vérification des données : {rules}.",
    guidance: "La date peut encore être reportée, ou un tribunal s’y opposer. Vérifiez avant l’échéance.",
  },
  "rule/transition": {
    message: "En période transitoire ce jour-là, et donc non pris en compte : {rules}.",
    guidance: "Préparez-vous dès maintenant : l’obligation s’applique à la fin de la transition.",
  },
  "rule/uncertain": {
    message: "Laissé en suspens ce jour-là par les tribunaux ou les sources, et donc non pris en compte : {rules}.",
    guidance: "Demandez à un juriste qui suit l’affaire si la règle peut être appliquée.",
  },
  "rule/conflict": {
    message: "Deux règles de même rang se contredisent ; la plus stricte a été retenue : {rules}.",
    guidance: "Demandez à un juriste laquelle l’emporte.",
  },
  "rule/unverified": {
    message: "Non vérifié : noté de mémoire, sans contrôle d’une source : {rules}.",
    guidance: "Vérifiez le texte de la loi avant de vous fier à la réponse.",
  },
  "rule/disputed-day": {
    message: "Les sources divergent sur le point de savoir si ce jour compte déjà : {rules}.",
    guidance: "Vérifiez la date d’entrée en vigueur au journal officiel.",
  },
  "rule/grace-period-unknown": {
    message: "Un délai de grâce a été annoncé et sa durée n’est pas connue : {rules}.",
    guidance: "Demandez à l’autorité jusqu’à quand elle tolère l’ancienne pratique.",
  },
  "rule/exception-possible": {
    message: "La loi prévoit une exception qu’aucun fait de la question ne peut montrer : {rules}.",
    guidance: "Lisez les conditions de la règle et demandez à un juriste si l’exception s’applique.",
  },
  "rule/scope-unclear": {
    message: "Qui est tenu par la loi dépend de critères qu’aucun fait de la question ne peut montrer : {rules}.",
    guidance: "Lisez les conditions de la règle et demandez à un juriste si votre service est visé.",
  },
  "rule/age-unclear": {
    message: "Les sources divergent sur le point de savoir si la règle vaut encore à cet âge : {rules}.",
    guidance: "La divergence est indiquée dans les données. Vérifiez le texte de la loi avant de vous fier à sa limite d’âge.",
  },
  "rule/amendment-not-seen": {
    message: "La règle a été modifiée, et le contenu de la modification n’a pas été vu : {rules}.",
    guidance: "Lisez la modification que les données nomment avant de vous fier à la réponse.",
  },
  "rule/sources-differ": {
    message: "Les sources divergent sur le contenu de la règle : {rules}.",
    guidance: "La divergence est indiquée dans les données. Vérifiez le texte de la loi.",
  },
  "rule/merits-pending": {
    message: "Un tribunal doit encore statuer au fond : {rules}.",
    guidance: "La règle vaut pour l’instant et peut tomber. Suivez l’affaire.",
  },
  "rule/conditional-consent": {
    message: "À cet âge, le consentement de l’enfant ne suffit que pour certains actes : {rules}.",
    guidance: "Pour les actes qu’un mineur ne peut accomplir seul, le responsable légal doit aussi consentir. Demandez à un juriste lesquels.",
  },
  "rule/no-fixed-age": {
    message: "La loi ne fixe pas d’âge ; c’est la capacité de comprendre de l’enfant qui compte, au cas par cas : {rules}.",
    guidance: "Évaluez la capacité des enfants auxquels vous vous adressez, et consignez cette évaluation par écrit.",
  },
  "answer/other-basis": {
    message: "Les règles sur le consentement ne s’appliquent pas, car la base du traitement n’est pas le consentement.",
    guidance: "La capacité de l’enfant à contracter et son intérêt supérieur ne sont pas examinés ici.",
  },
  "answer/protected-service": {
    message: "Selon ces règles, un service de prévention ou de conseil n’exige pas le consentement d’un responsable légal.",
    guidance: "Pour l’Union européenne, cela repose sur le considérant 38 du RGPD, cité de mémoire. Vérifiez-le.",
  },
  "answer/no-document-at-low-risk": {
    message: "L’âge est inconnu et le risque est faible : aucun document n’est à demander.",
    guidance:
      "Accordez à tous les utilisateurs les protections prévues pour les enfants, ou contentez-vous d’un âge déclaré. Collecter davantage de données serait disproportionné.",
  },
  "answer/cross-border": {
    message: "La question de savoir quel seuil d’âge vaut par-delà les frontières n’est pas tranchée ; la résidence de l’enfant a été retenue.",
    guidance: "C’est la lecture la plus prudente. Consultez un juriste si l’État du fournisseur a un autre seuil.",
  },
  "answer/not-exact": {
    message: "Trop de faits restent ouverts pour une réponse exacte ; la plus stricte des réponses possibles a été retenue.",
    guidance: "Donnez davantage de faits, d’abord ceux indiqués comme nécessaires.",
  },
  "topic/account-tier": { message: "comptes selon l’âge et le risque", guidance: "Un sujet de loi." },
  "topic/addictive-feed": { message: "fils d’actualité addictifs", guidance: "Un sujet de loi." },
  "topic/adult-content": { message: "accès aux contenus pour adultes", guidance: "Un sujet de loi." },
  "topic/ai-companion": { message: "compagnons d’intelligence artificielle", guidance: "Un sujet de loi." },
  "topic/app-store": { message: "téléchargements depuis les boutiques d’applications", guidance: "Un sujet de loi." },
  "topic/content-rating": { message: "classification des contenus par âge", guidance: "Un sujet de code." },
  "topic/data-consent": { message: "consentement au traitement des données personnelles", guidance: "Un sujet de loi." },
  "topic/design-codes": { message: "conception adaptée à l’âge", guidance: "Un sujet de code." },
  "topic/gambling": { message: "jeux d’argent", guidance: "Un sujet de loi." },
  "topic/live-streaming": { message: "diffusion en direct par des enfants", guidance: "Un sujet de loi." },
  "topic/loot-box": { message: "objets aléatoires payants", guidance: "Un sujet de loi." },
  "topic/minor-mode": { message: "limites de temps d’un mode pour mineurs", guidance: "Un sujet de loi." },
  "topic/profiled-ads": { message: "publicité fondée sur le profilage", guidance: "Un sujet de loi." },
  "topic/social-media-minimum": { message: "âge minimum pour les réseaux sociaux", guidance: "Un sujet de loi." },
  "facts/not-an-object": {
    message: "Une question est un objet avec les membres date, jurisdiction, age, service et aspect.",
    guidance: 'Commencez par {"date": "2026-01-01", "jurisdiction": "IE", …}.',
  },
  "facts/missing": {
    message: 'Le membre "{member}" manque.',
    guidance: 'Sans lui, aucune réponse n’est possible ; un âge inconnu s’écrit {"unknown": true}.',
  },
  "facts/unknown-member": {
    message: "Un membre porte un nom qui n’est pas connu ici et a été laissé de côté.",
    guidance: "Supprimez-le. Les membres inconnus ne sont jamais lus, conservés ni répétés.",
  },
  "facts/misspelt-member": {
    message: 'Un membre porte un nom qui n\'est pas connu ici ; "{expected}" était sans doute voulu.',
    guidance: "Écrivez le nom indiqué. Un fait mal orthographié manquerait dans la réponse sans que rien ne le signale.",
  },
  "facts/personal-data": {
    message: "Un membre contient des données personnelles telles qu’un nom, une date de naissance ou un compte ; les faits n’en admettent pas.",
    guidance: "Supprimez-le. L’âge en années révolues suffit à une décision.",
  },
  "facts/wrong-type": { message: "Ici était attendu : {expected}.", guidance: "Comparez avec la description des faits." },
  "facts/unknown-word": {
    message: "Ce mot n’est pas de ceux qui étaient attendus ; le plus proche est {expected}.",
    guidance: "Choisissez un mot de la liste de ce fait.",
  },
  "facts/no-such-word": {
    message: "Ce mot n’est pas de ceux qui sont attendus ici. Attendu, l’un de ceux-ci : {allowed}.",
    guidance: "Choisissez un mot de la liste de ce fait.",
  },
  "facts/bad-date": {
    message: "Un jour du calendrier entre 1900 et 2199 était attendu, sous la forme AAAA-MM-JJ.",
    guidance: "Écrivez 2026-01-31. Il s’agit du jour de la question, non de celui de l’enfant.",
  },
  "facts/bad-place": {
    message: "Le code à deux lettres d’un État (ISO 3166-1) était attendu, en majuscules.",
    guidance: "Indiquez l’État où vit l’enfant : GB pour le Royaume-Uni, GR pour la Grèce ; un État membre, non EU.",
  },
  "facts/bad-subdivision": {
    message: "Le code d’une partie de l’État en question (ISO 3166-2) était attendu.",
    guidance: "Il commence par le code de l’État : US-TX par US.",
  },
  "facts/bad-number": {
    message: "Un nombre entier de {min} à {max} était attendu.",
    guidance: "Les âges sont des années révolues ; la borne inférieure d’un intervalle vient en premier.",
  },
  "facts/too-many": { message: "Au plus {max} entrées étaient attendues ici.", guidance: "Une liste de cette longueur est une erreur." },
  "facts/feature-needed": {
    message: "La question porte sur une fonction et n’en nomme aucune.",
    guidance: 'Indiquez "feature", par exemple "geolocation".',
  },
  "facts/unreadable": { message: "Ceci n’est pas une ligne de JSON.", guidance: "Écrivez un objet par ligne." },
  "facts/designation-unknown": { message: "Une désignation n’est pas connue ici et a été laissée de côté.", guidance: "Sont connues : {expected}." },
  "term/a-list": { message: "une liste", guidance: "Un genre de valeur." },
  "term/an-object": { message: "un objet", guidance: "Un genre de valeur." },
  "term/yes-or-no": { message: "true ou false", guidance: "Un genre de valeur." },
  "term/a-word": { message: "un mot", guidance: "Un genre de valeur." },
  "term/an-age": { message: 'un âge : {"value": 12}, {"min": 10, "max": 12} ou {"unknown": true}', guidance: "Un genre de valeur." },
};
