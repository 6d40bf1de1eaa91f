import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const es: Messages<keyof typeof en> = {
  "check/not-an-object": {
    message: "La descripción de un servicio es un objeto con los miembros service y features.",
    guidance: 'Empiece con {"service": {"types": ["messaging"]}, "features": ["direct-messaging"]}.',
  },
  "check/no-service": {
    message: "La descripción no dice qué tipo de servicio es: falta el miembro service.",
    guidance: 'Añada {"service": {"types": ["messaging"]}}; los tipos son: {types}. También puede estar en un perfil para cop risk assess.',
  },
  "check/no-feature": {
    message: "Funcionalidades que no figuran en las reglas registradas: {count}. No se preguntó nada sobre ellas.",
    guidance: "Escriba el miembro features para decir qué se ha de comprobar.",
  },
  "check/member-elsewhere": {
    message: "El miembro «{member}» no corresponde a la descripción de un servicio.",
    guidance: "El día, los lugares y las edades se dan con la pregunta; lo propuesto va junto a cada función.",
  },
  "check/bad-list": {
    message: "El miembro «{member}» es una lista de {most} entradas como máximo.",
    guidance: 'Escriba una lista, como ["direct-messaging", {"id": "stranger-contact", "proposed": {"contactScope": "anyone"}}].',
  },
  "check/bad-day": { message: "Se esperaba un día del calendario, como AAAA-MM-DD.", guidance: "La respuesta depende del día. Escríbalo como 2026-11-23." },
  "check/bad-place": {
    message: "Se esperaba el código de un Estado (ISO 3166-1) o de una de sus partes (ISO 3166-2).",
    guidance: "Escriba IE, GB o US-FL; un Estado miembro en lugar de EU.",
  },
  "check/bad-age": {
    message: "Se esperaban edades en años cumplidos, de 0 a 120.",
    guidance: "Indique las edades de los menores a los que llega el servicio.",
  },
  "check/nothing-asked": {
    message: "Hace falta al menos un lugar, una edad y una función o un aspecto.",
    guidance: "Diga dónde, para quién y qué.",
  },
  "check/too-large": {
    message: "Resultarían {count} preguntas; se responden {most} como máximo de una vez.",
    guidance: "Pida menos lugares, edades o funciones y reúna las respuestas.",
  },
};
