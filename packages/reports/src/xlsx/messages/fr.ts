import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const fr: Messages<keyof typeof en> = {
  "workbook/not-a-workbook": {
    message: "Ce fichier n’est pas un classeur au format XLSX.",
    guidance: "Ouvrez-le dans le tableur et enregistrez-le comme « Classeur Excel (.xlsx) ». Renommer un fichier n’en change pas le format.",
  },
  "workbook/locked": {
    message: "Le fichier est protégé par un mot de passe ou est à l’ancien format XLS ; format attendu : XLSX sans mot de passe.",
    guidance: "Ouvrez-le, retirez le mot de passe et enregistrez-le comme « Classeur Excel (.xlsx) ».",
  },
  "workbook/packing": {
    message: "Le fichier est compressé d’une manière qui n’est pas prise en charge.",
    guidance: "Ouvrez-le dans le tableur et enregistrez-le de nouveau comme « Classeur Excel (.xlsx) ».",
  },
  "workbook/damaged": {
    message: "Le fichier est endommagé : ses parties ne concordent pas.",
    guidance: "Demandez de nouveau le fichier, ou ouvrez-le dans le tableur, vérifiez ce qui est réparé et enregistrez-le.",
  },
  "workbook/markup": {
    message: "Une partie du fichier ({part}) n’est pas écrite comme le font les tableurs ; rien n’a été lu.",
    guidance: "Ouvrez-le dans le tableur et enregistrez-le de nouveau. Soyez prudent avec un fichier d’origine inconnue : cette forme sert à des attaques.",
  },
  "workbook/limit": {
    message: "Le classeur dépasse ce qui est lu : la limite « {limit} » est de {most}.",
    guidance:
      "Supprimez les lignes vides mises en forme et les feuilles inutiles, ou divisez le classeur. Un programme peut relever la limite pour un fichier de confiance.",
  },
  "workbook/formula": {
    message: "Des cellules de cette feuille contiennent des formules ({count}) ; les valeurs enregistrées ont été reprises, sans nouveau calcul.",
    guidance: "Vérifiez les valeurs et saisissez-les telles quelles si elles risquent d’être périmées.",
  },
  "workbook/formula-without-value": {
    message: "Des formules de cette feuille n’ont pas de valeur enregistrée ({count}) ; leurs cellules sont considérées comme vides.",
    guidance: "Ouvrez le fichier dans le tableur, enregistrez-le et relisez-le ; ou saisissez les valeurs.",
  },
  "workbook/error-value": {
    message: "Des cellules de cette feuille contiennent une erreur à la place d’une valeur ({count}).",
    guidance: "Corrigez la formule ou saisissez la valeur.",
  },
  "workbook/merged-cells": {
    message: "Des cellules de cette feuille sont fusionnées ({count}) ; la valeur appartient à la première, les autres sont considérées comme vides.",
    guidance: "Annulez la fusion et inscrivez la valeur dans chaque ligne concernée.",
  },
  "workbook/year-not-shown": {
    message: "Des dates de cette feuille n’affichent pas leur année ({count}) ; l’année enregistrée dans le fichier a été reprise.",
    guidance: "Les tableurs ajoutent l’année en cours quand aucune n’est saisie. Vérifiez l’année et affichez-la.",
  },
  "workbook/not-a-sheet-of-cells": {
    message: "Cette feuille ne contient pas de cellules, mais par exemple un graphique ; rien n’y a été lu.",
    guidance: "Rien à faire, sauf si des données étaient attendues ici.",
  },
};
