import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const fr: Messages<keyof typeof en> = {
  "check/not-an-object": {
    message: "La description d’un service est un objet avec les membres service et features.",
    guidance: 'Commencez par {"service": {"types": ["messaging"]}, "features": ["direct-messaging"]}.',
  },
  "check/no-service": {
    message: "La description ne dit pas de quel type de service il s’agit : le membre service manque.",
    guidance: 'Ajoutez {"service": {"types": ["messaging"]}} ; les types sont : {types}. Un profil pour cop risk assess peut aussi le contenir.',
  },
  "check/no-feature": {
    message: "Fonctionnalités qui ne figurent pas dans les règles enregistrées : {count}. Rien n’a été demandé à leur sujet.",
    guidance: "Écrivez le membre features pour dire ce qui doit être vérifié.",
  },
  "check/member-elsewhere": {
    message: "Le membre « {member} » n’a pas sa place dans la description d’un service.",
    guidance: "Le jour, les lieux et les âges se donnent avec la question ; ce qui est proposé se place à côté de chaque fonction.",
  },
  "check/bad-list": {
    message: "Le membre « {member} » est une liste d’au plus {most} entrées.",
    guidance: 'Écrivez une liste, comme ["direct-messaging", {"id": "stranger-contact", "proposed": {"contactScope": "anyone"}}].',
  },
  "check/bad-day": { message: "Un jour du calendrier est attendu, sous la forme AAAA-MM-JJ.", guidance: "La réponse dépend du jour. Écrivez 2026-11-23." },
  "check/bad-place": {
    message: "Le code d’un État (ISO 3166-1) ou d’une de ses parties (ISO 3166-2) est attendu.",
    guidance: "Écrivez IE, GB ou US-FL ; un État membre au lieu de EU.",
  },
  "check/bad-age": { message: "Des âges en années révolues sont attendus, de 0 à 120.", guidance: "Donnez les âges des enfants que le service atteint." },
  "check/nothing-asked": {
    message: "Il faut au moins un lieu, un âge et une fonction ou un aspect.",
    guidance: "Dites où, pour qui et quoi.",
  },
  "check/too-large": {
    message: "Il en résulterait {count} questions ; on répond à {most} au plus à la fois.",
    guidance: "Demandez moins de lieux, d’âges ou de fonctions, et réunissez les réponses.",
  },
};
