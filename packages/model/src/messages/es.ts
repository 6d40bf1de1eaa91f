import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

const guidance = "Término usado en los mensajes.";

/** Texts of the model's findings in Spanish. */
export const es: Messages<keyof typeof en> = {
  "structure/not-json": {
    message: "El valor no es JSON simple.",
    guidance:
      "Entregue el resultado de JSON.parse: objetos, listas, textos, números, true, false y null; sin fechas, clases, funciones, undefined ni números infinitos.",
  },
  "structure/forbidden-key": {
    message: "Este nombre de miembro no está permitido.",
    guidance: "Cambie el nombre del miembro: un nombre como __proto__ puede alterar el funcionamiento de los programas y se rechaza.",
  },
  "structure/too-deep": {
    message: "El documento tiene demasiados niveles anidados o se contiene a sí mismo.",
    guidance: "Reduzca los niveles del documento: los documentos reales tienen menos de 12 y se admiten 64.",
  },
  "limit/check-stopped": {
    message: "El documento tiene más observaciones de las que se enumeran: la comprobación se detuvo tras {shown}.",
    guidance:
      "Corrija lo enumerado y vuelva a comprobar. Tantas observaciones del mismo tipo suelen deberse a un solo error del programa que escribió el archivo.",
  },
  "structure/not-a-document": {
    message: "Se esperaba un documento: un objeto con los miembros type y modelVersion.",
    guidance: "Ponga el contenido en un objeto o entregue los documentos de la lista de uno en uno.",
  },
  "structure/no-type": {
    message: "El documento no indica qué es: falta el miembro type.",
    guidance: "Añada type con uno de estos valores: {allowed}.",
  },
  "structure/unknown-type": {
    message: "El tipo de documento no se conoce aquí; se esperaba uno de: {allowed}.",
    guidance: "Corrija el miembro type o actualice el SDK si el tipo es más reciente que esta versión.",
  },
  "structure/no-version": {
    message: "El documento no indica qué versión del modelo sigue: falta modelVersion.",
    guidance: 'Añada "modelVersion": "{version}" si el documento se escribió para esta versión.',
  },
  "structure/unknown-version": {
    message: "El documento sigue una versión del modelo que esta versión no lee; lee {version}.",
    guidance: "Actualice el SDK o corrija modelVersion si se escribió mal.",
  },
  "structure/missing-member": {
    message: "Falta el miembro {member}; se esperaba {expected}.",
    guidance: 'Añada {member}. Donde el modelo lo permita, indique el motivo en lugar del valor: {"missing": "not-known"}.',
  },
  "structure/wrong-type": {
    message: "Se esperaba {expected}, se encontró {found}.",
    guidance: "Escriba el valor en la forma esperada; los números y true o false van sin comillas.",
  },
  "structure/unknown-code": {
    message: "El código no está en la lista; se esperaba uno de: {allowed}.",
    guidance: "Elija un código de la lista; los códigos son los mismos en todos los idiomas.",
  },
  "structure/misspelt-code": {
    message: "El código no está en la lista; el más parecido es {nearest}.",
    guidance: "Escriba {nearest} o elija otro de: {allowed}.",
  },
  "structure/malformed": {
    message: "El valor no tiene la forma esperada: {expected}.",
    guidance: "Corrija el valor. Lo impreso en la fuente puede conservarse en statedAs.",
  },
  "structure/empty": {
    message: "El texto está vacío.",
    guidance: "Escriba el texto u omita el miembro si no lo hay.",
  },
  "structure/too-few": {
    message: "La lista tiene muy pocos elementos; se esperaban al menos {minimum}.",
    guidance: "Añada los elementos que faltan.",
  },
  "structure/too-small": {
    message: "El número es demasiado pequeño; el mínimo es {minimum}.",
    guidance: "Corrija el número; un recuento de personas es un número entero a partir de 0.",
  },
  "structure/too-large": {
    message: "El número es demasiado grande; el máximo es {maximum}.",
    guidance: "Corrija el número.",
  },
  "structure/too-long": {
    message: "El texto es demasiado largo; se leen como máximo {maximum} caracteres.",
    guidance: "Acorte el texto o divídalo.",
  },
  "structure/unknown-field": {
    message: "El modelo no conoce este miembro; se conserva, pero no se lee.",
    guidance: "Elimínelo o pase su contenido a notes si debe leerse.",
  },
  "structure/misspelt-field": {
    message: "El modelo no conoce este miembro; el nombre más parecido es {nearest}.",
    guidance: "Escriba {nearest} si es lo que se quería; si no, el contenido se conserva, pero no se lee.",
  },
  "migrate/unknown-version": {
    message: "El documento sigue una versión del modelo que el SDK instalado no puede convertir; versiones conocidas: {versions}.",
    guidance: "Actualice el SDK o corrija modelVersion si se escribió mal.",
  },
  "migrate/unknown-target": {
    message: "El SDK instalado no puede escribir la versión solicitada; versiones conocidas: {versions}.",
    guidance: "Solicite una de las versiones conocidas o actualice el SDK.",
  },
  "migrate/lost": {
    message: "Este contenido no tiene lugar en la versión {version} del modelo y no se ha conservado.",
    guidance: "Guarde el documento anterior o traslade el contenido a mano a un miembro que la versión {version} conozca, como notes.",
  },
  "migrate/reduced": {
    message: "Este contenido solo ha pasado en parte a la versión {version} del modelo.",
    guidance: "Compare el valor con el documento anterior y guárdelo si la diferencia importa.",
  },
  "migrate/value-needed": {
    message: "La versión {version} del modelo exige {member}, que el documento no indica.",
    guidance: "Pida a quien lo sepa que escriba {member}; no se ha supuesto nada.",
  },
  "migrate/choice-needed": {
    message: "El valor anterior de {member} puede corresponder a más de un código de la versión {version}: {allowed}.",
    guidance: "Pida a quien sepa qué se quería decir que elija uno de los códigos; no se ha supuesto nada.",
  },
  "term/text": { message: "un texto", guidance },
  "term/list": { message: "una lista", guidance },
  "term/object": { message: "un objeto", guidance },
  "term/number": { message: "un número", guidance },
  "term/whole-number": { message: "un número entero", guidance },
  "term/boolean": { message: "true o false", guidance },
  "term/null": { message: "null", guidance },
  "term/code": { message: "un código de la lista", guidance },
  "form/text": { message: "un texto", guidance },
  "form/name": { message: "una línea de texto", guidance },
  "form/identifier": { message: "un identificador de letras, cifras y . _ : / -", guidance },
  "form/language-tag": { message: "una etiqueta de idioma como fr o pt-BR", guidance },
  "form/country-code": { message: "un código de país de dos letras mayúsculas como ZM", guidance },
  "form/currency-code": { message: "un código de moneda de tres letras mayúsculas como USD", guidance },
  "form/web-address": { message: "una dirección web que comienza por http:// o https://", guidance },
  "form/sha256": { message: "una huella SHA-256 de 64 dígitos hexadecimales", guidance },
  "form/activity-id": { message: "el identificador de un documento, # y el de una actividad que contiene: log-2014#A002", guidance },
  "form/calendar-date": { message: "una fecha: 2019, 2019-06, 2019-Q2 o 2019-06-21", guidance },
  "form/day": { message: "un día como 2019-06-21", guidance },
  "form/quarter": { message: "un trimestre como 2019-Q2", guidance },
};
