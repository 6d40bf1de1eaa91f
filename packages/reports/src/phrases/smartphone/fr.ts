import type { SmartphonePhrases } from "./index.js";

/** Phrases of guidelines for smartphones in French. */
export const fr: SmartphonePhrases = {
  title: "Smartphones et enfants : recommandations tirées du droit et des orientations enregistrés",
  text: "{safeguard}. Concerne : {features}.",
  ground: "{place}, âges {ages} : {strength} ({rules})",
  recommended: "recommandé",
  depends: "seulement si des faits laissés ouverts ici se confirment",
  source: "Enregistrement {rule} : {confidence}",
  "no-rule": "{layer} : aucune règle enregistrée n’en traite en tant que tel.",
  "no-band": "{layer}, {band} : aucune recommandation n’est enregistrée.",
  "coverage/partial": "{place}, {topic} : enregistré en partie.",
  "coverage/none": "{place}, {topic} : rien n’est enregistré.",
  basis:
    "Tiré des enregistrements de COP SDK au {asOf}, pour le jour {date}. Ceci n’est pas un avis juridique. L’absence de recommandation ne vaut pas autorisation.",
  statement:
    "Le fabricant d’un produit déclare suivre ces lignes directrices pour une tranche d’âge lorsqu’il respecte toutes les recommandations qui lui sont adressées pour cette tranche, ou indique celles qu’il ne respecte pas et pourquoi. Ce n’est que la parole du fabricant ; nul ne l’a certifiée.",
};
