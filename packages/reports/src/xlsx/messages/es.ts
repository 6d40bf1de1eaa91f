import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const es: Messages<keyof typeof en> = {
  "workbook/not-a-workbook": {
    message: "Este archivo no es un libro de cálculo en formato XLSX.",
    guidance: "Ábralo en el programa de hojas de cálculo y guárdelo como «Libro de Excel (.xlsx)». Cambiar el nombre de un archivo no cambia su formato.",
  },
  "workbook/locked": {
    message: "El archivo está protegido con contraseña o tiene el formato antiguo XLS; se esperaba XLSX sin contraseña.",
    guidance: "Ábralo, quite la contraseña y guárdelo como «Libro de Excel (.xlsx)».",
  },
  "workbook/packing": {
    message: "El archivo está comprimido de un modo que no se lee.",
    guidance: "Ábralo en el programa de hojas de cálculo y guárdelo de nuevo como «Libro de Excel (.xlsx)».",
  },
  "workbook/damaged": {
    message: "El archivo está dañado: sus partes no concuerdan.",
    guidance: "Pida de nuevo el archivo, o ábralo en el programa de hojas de cálculo, compruebe qué repara y guárdelo otra vez.",
  },
  "workbook/markup": {
    message: "Una parte del archivo ({part}) no está escrita como lo hacen los programas de hojas de cálculo; no se leyó nada.",
    guidance: "Ábralo en el programa y guárdelo de nuevo. Tenga cuidado con un archivo de origen desconocido: esta forma se usa en ataques.",
  },
  "workbook/limit": {
    message: "El libro es mayor de lo que se lee: el límite «{limit}» es {most}.",
    guidance:
      "Elimine las filas vacías con formato y las hojas que no hagan falta, o divida el libro. Un programa puede subir el límite para un archivo de confianza.",
  },
  "workbook/formula": {
    message: "Hay celdas de esta hoja con fórmulas ({count}); se tomaron los valores guardados en el archivo, sin volver a calcular.",
    guidance: "Compruebe los valores y escríbalos como valores simples si pueden estar anticuados.",
  },
  "workbook/formula-without-value": {
    message: "Hay fórmulas de esta hoja sin valor guardado ({count}); sus celdas cuentan como vacías.",
    guidance: "Abra el archivo en el programa de hojas de cálculo, guárdelo allí y léalo de nuevo; o escriba los valores.",
  },
  "workbook/error-value": {
    message: "Hay celdas de esta hoja con un error en lugar de un valor ({count}).",
    guidance: "Corrija la fórmula o escriba el valor.",
  },
  "workbook/merged-cells": {
    message: "Hay celdas combinadas en esta hoja ({count}); el valor pertenece a la primera y las demás cuentan como vacías.",
    guidance: "Separe las celdas y ponga el valor en cada fila a la que pertenezca.",
  },
  "workbook/year-not-shown": {
    message: "Hay fechas de esta hoja que no muestran el año ({count}); se tomó el año que guarda el archivo.",
    guidance: "Los programas de hojas de cálculo añaden el año en curso cuando no se escribe ninguno. Compruebe el año y muéstrelo.",
  },
  "workbook/not-a-sheet-of-cells": {
    message: "Esta hoja no tiene celdas, sino por ejemplo un gráfico; no se leyó nada de ella.",
    guidance: "No hay que hacer nada, salvo que aquí se esperaran datos.",
  },
};
