import type { SmartphonePhrases } from "./index.js";

/** Phrases of guidelines for smartphones in Spanish. */
export const es: SmartphonePhrases = {
  title: "Teléfonos inteligentes e infancia: recomendaciones a partir de leyes y orientaciones registradas",
  text: "{safeguard}. Se refiere a: {features}.",
  ground: "{place}, edades {ages}: {strength} ({rules})",
  recommended: "recomendado",
  depends: "solo si se confirman hechos que aquí quedan abiertos",
  source: "Registro {rule}: {confidence}",
  "no-rule": "{layer}: ninguna regla registrada trata de ello como tal.",
  "no-band": "{layer}, {band}: no hay ninguna recomendación registrada.",
  "coverage/partial": "{place}, {topic}: registrado en parte.",
  "coverage/none": "{place}, {topic}: nada registrado.",
  basis:
    "De los registros de COP SDK al {asOf}, para el día {date}. No es asesoramiento jurídico. Donde no se recomienda nada, no se dice que algo esté permitido.",
  statement:
    "El fabricante de un producto declara que sigue estas directrices para una franja de edad cuando cumple todas las recomendaciones que se le dirigen para esa franja, o indica las que no cumple y el motivo. Es solo la palabra del fabricante; nadie lo ha certificado.",
};
