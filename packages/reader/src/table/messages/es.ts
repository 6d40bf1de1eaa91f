import type { Messages } from "@cop-sdk/diagnostics";
import type { TableCode } from "./index.js";

const word = (message: string) => ({ message, guidance: "-" });

/** Texts of the findings about text tables in Spanish. */
export const es: Messages<TableCode> = {
  "table/empty": {
    message: "El archivo no contiene nada; se esperaba una tabla.",
    guidance: "Compruebe que eligió el archivo correcto y que se guardó completo.",
  },
  "table/too-large": {
    message: "El archivo es mayor ({size} bytes) que el límite de {limit} bytes.",
    guidance: "Reparta la tabla en varios archivos, o eleve el límite si confía en su procedencia.",
  },
  "table/not-text": {
    message: "Es un archivo del tipo {type}, no una tabla de texto.",
    guidance: "Un libro XLSX se lee tal cual. Guarde cualquier otra hoja de cálculo como XLSX o CSV.",
  },
  "table/binary": {
    message: "El archivo contiene datos binarios, o texto en una codificación distinta de la usada al leerlo; se esperaba una tabla de texto.",
    guidance: "Indique la codificación, o guarde de nuevo la tabla como CSV en UTF-8.",
  },
  "table/encoding-refused": {
    message: "Los bytes del archivo no forman un texto en la codificación {encoding}; se esperaba otra.",
    guidance: "Indique la codificación en que se guardó: {allowed}. Lo mejor es guardarlo de nuevo como CSV en UTF-8.",
  },
  "table/encoding-taken": {
    message: "El archivo no dice su codificación; se leyó como {encoding} por {because}. Confianza: {confidence}.",
    guidance:
      "Mire las letras con tilde o de otras escrituras en el resultado. Si no son correctas, indique la codificación, o guarde la tabla como CSV en UTF-8.",
  },
  "table/delimiter-taken": {
    message:
      "Varios signos podrían separar las celdas; se tomó {delimiter} porque con él la mayoría de las filas tienen el mismo ancho. Confianza: {confidence}.",
    guidance: "Compruebe las columnas. Si no son correctas, indique el separador.",
  },
  "table/limit-cell": {
    message: "Una celda supera el límite de {limit} caracteres.",
    guidance: "Unas comillas que no se cierran convierten a menudo todo un archivo en una celda. Mire la fila anterior.",
  },
  "table/limit-cells": { message: "La tabla tiene más celdas que el límite de {limit}.", guidance: "Reparta la tabla en varios archivos." },
  "table/limit-columns": {
    message: "Una fila tiene más celdas que el límite de {limit}.",
    guidance: "Compruebe el separador y busque un salto de línea que falte.",
  },
  "table/unclosed-quote": {
    message: "Unas comillas abren esta celda y ninguna la cierra; el resto del archivo sería una sola celda.",
    guidance: "Añada las comillas de cierre, o duplique las comillas que pertenecen al texto.",
  },
  "table/text-after-quote": {
    message: "En esta celda hay texto tras las comillas de cierre; se conservó.",
    guidance: "Dentro de una celda entre comillas, las comillas se escriben dos veces. Compruebe la celda.",
  },
  "confidence/high": word("alta"),
  "confidence/medium": word("media"),
  "confidence/low": word("baja"),
  "because/letters": word("las letras que resultan"),
  "because/zero-bytes": word("sus bytes nulos"),
  "delimiter/0": word("la coma"),
  "delimiter/1": word("el punto y coma"),
  "delimiter/2": word("el tabulador"),
  "delimiter/3": word("la barra vertical"),
};
