import type { Messages } from "@cop-sdk/diagnostics";
import type { TableCode } from "./index.js";

const word = (message: string) => ({ message, guidance: "-" });

/** Texts of the findings about text tables in French. */
export const fr: Messages<TableCode> = {
  "table/empty": {
    message: "Le fichier ne contient rien ; un tableau était attendu.",
    guidance: "Vérifiez que le bon fichier a été choisi et qu’il est complet.",
  },
  "table/too-large": {
    message: "Le fichier est plus grand ({size} octets) que la limite de {limit} octets.",
    guidance: "Répartissez le tableau sur plusieurs fichiers, ou relevez la limite si vous faites confiance à sa provenance.",
  },
  "table/not-text": {
    message: "C’est un fichier du type {type}, et non un tableau en texte.",
    guidance: "Un classeur XLSX est lu tel quel. Enregistrez toute autre feuille de calcul en XLSX ou en CSV.",
  },
  "table/binary": {
    message: "Le fichier contient des données binaires, ou du texte dans un autre codage que celui employé à la lecture ; un tableau en texte était attendu.",
    guidance: "Indiquez le codage, ou enregistrez à nouveau le tableau en CSV UTF-8.",
  },
  "table/encoding-refused": {
    message: "Les octets du fichier ne forment pas un texte dans le codage {encoding} ; un autre était attendu.",
    guidance: "Indiquez le codage dans lequel il a été enregistré : {allowed}. Le mieux est de l’enregistrer à nouveau en CSV UTF-8.",
  },
  "table/encoding-taken": {
    message: "Le fichier ne dit pas son codage ; il a été lu comme {encoding} d’après {because}. Confiance : {confidence}.",
    guidance:
      "Regardez les lettres accentuées ou d’autres écritures dans le résultat. Si elles sont fausses, indiquez le codage, ou enregistrez le tableau en CSV UTF-8.",
  },
  "table/delimiter-taken": {
    message:
      "Plusieurs signes pourraient séparer les cellules ; {delimiter} a été pris, car la plupart des lignes ont alors la même largeur. Confiance : {confidence}.",
    guidance: "Vérifiez les colonnes. Si elles sont fausses, indiquez le séparateur.",
  },
  "table/limit-cell": {
    message: "Une cellule dépasse la limite de {limit} caractères.",
    guidance: "Un guillemet jamais fermé fait souvent d’un fichier entier une seule cellule. Regardez la ligne précédente.",
  },
  "table/limit-cells": { message: "Le tableau a plus de cellules que la limite de {limit}.", guidance: "Répartissez le tableau sur plusieurs fichiers." },
  "table/limit-columns": {
    message: "Une ligne a plus de cellules que la limite de {limit}.",
    guidance: "Vérifiez le séparateur et cherchez un saut de ligne manquant.",
  },
  "table/unclosed-quote": {
    message: "Un guillemet ouvre cette cellule et aucun ne la ferme ; le reste du fichier ne ferait qu’une cellule.",
    guidance: "Ajoutez le guillemet fermant, ou doublez un guillemet qui appartient au texte.",
  },
  "table/text-after-quote": {
    message: "Du texte suit un guillemet fermant dans cette cellule ; il a été conservé.",
    guidance: "Dans une cellule entre guillemets, un guillemet s’écrit deux fois. Vérifiez la cellule.",
  },
  "confidence/high": word("élevée"),
  "confidence/medium": word("moyenne"),
  "confidence/low": word("faible"),
  "because/letters": word("les lettres qu’il donne"),
  "because/zero-bytes": word("ses octets nuls"),
  "delimiter/0": word("la virgule"),
  "delimiter/1": word("le point-virgule"),
  "delimiter/2": word("la tabulation"),
  "delimiter/3": word("la barre verticale"),
};
