import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

const guidance = "Palabra usada en los mensajes.";

/** Texts of the converter's remarks in Spanish. */
export const es: Messages<keyof typeof en> = {
  "neutral/not-an-object": {
    message: "Se esperaba un objeto de una forma neutra, o una lista de tales objetos.",
    guidance: "Entregue un archivo con el miembro format, neutral-strategy/1 o neutral-activities/1.",
  },
  "neutral/unknown-format": {
    message: "La forma del archivo no se conoce aquí; se esperaba una de estas: {allowed}.",
    guidance: "Corrija el miembro format; las demás versiones de las formas no se leen.",
  },
  "neutral/format-assumed": {
    message: "Falta el miembro format; el archivo se leyó como {format}, según muestran sus miembros.",
    guidance: "Añada el miembro format.",
  },
  "neutral/already-converted": {
    message: "Esto ya es un documento del modelo; no hay nada que convertir.",
    guidance: "Use el documento tal como está.",
  },
  "neutral/too-deep": {
    message: "El archivo está demasiado anidado para ser una de las formas neutras.",
    guidance: "Revise el archivo; las formas tienen como máximo diez niveles.",
  },
  "neutral/no-country": {
    message: "No se puede leer ningún país; una estrategia nacional no puede carecer de él, y no se hizo ningún documento.",
    guidance: "Indique country con un código ISO 3166-1 en iso2.",
  },
  "neutral/result-invalid": {
    message: "El resultado no sería un documento válido; no se hizo ninguno.",
    guidance: "Comunique este caso con el archivo: el conversor debería haber dicho qué no encaja.",
  },
  "neutral/unknown-member": {
    message: "La forma, o el modelo, no tiene este miembro; su contenido se conserva en {kept}.",
    guidance: "Compruebe si el modelo tiene un lugar mejor para él.",
  },
  "neutral/not-readable": {
    message: "El valor no se pudo leer como {expected}; se conserva en {kept}.",
    guidance: "Escriba el valor en la forma esperada, u omítalo si no se conoce.",
  },
  "neutral/unknown-code": {
    message: "La palabra no es ninguno de los códigos {allowed}; se conserva en {kept}.",
    guidance: "Elija un código si alguno corresponde.",
  },
  "neutral/member-missing": {
    message: "El miembro {member} falta o no se puede leer; el documento dice que no está indicado.",
    guidance: "Añádalo cuando se conozca.",
  },
  "neutral/record-left-out": {
    message: "La entrada no tiene un {member} legible, que el modelo necesita; lo que contiene se conserva en {kept}.",
    guidance: "Complete la entrada y convierta de nuevo.",
  },
  "neutral/read-as": {
    message: "El valor se puso en la forma de {expected}; solo cabe una lectura.",
    guidance: "En caso de duda, revise el resultado.",
  },
  "neutral/code-read-as": { message: "Las palabras se leyeron como {code}.", guidance: "Compruebe que eso es lo que significan." },
  "neutral/kind-assumed": {
    message: "La clase de documento no es de las que el modelo conoce; se puso {code}, y una nota lo dice.",
    guidance: "Elija la clase.",
  },
  "neutral/status-assumed": {
    message: "El estado no es de los que el modelo conoce; se puso {code}, la afirmación más débil que permite el resto del archivo, y el documento lo dice.",
    guidance: "Elija el estado.",
  },
  "neutral/id-changed": {
    message: "El identificador falta o no tiene la forma debida; la entrada se llama {id}.",
    guidance: "Dé identificadores de letras, cifras y . _ : / -; siguen siendo los mismos en todas las revisiones.",
  },
  "neutral/duplicate-id": {
    message: "El identificador aparece dos veces; esta entrada se llama aquí {id}. Las referencias llevan a la primera.",
    guidance: "Dé a cada entrada un identificador propio.",
  },
  "neutral/unknown-reference": {
    message: "La referencia no lleva a {expected} de este archivo; se conserva en {kept}.",
    guidance: "Corrija la referencia, o añada la entrada que nombra.",
  },
  "neutral/placeholder": {
    message: "Hay un texto provisional donde se esperaba un organismo; se leyó como no conocido.",
    guidance: "Nombre el organismo responsable.",
  },
  "neutral/precision": {
    message: "La fecha y la precisión indicada no concuerdan; se usó la menos fina de las dos, y la otra se conserva en {kept}.",
    guidance: "Compruebe con qué exactitud se conoce la fecha.",
  },
  "neutral/money-without-currency": {
    message: "El importe no tiene una moneda legible, y no se tomó ninguna del país; lo impreso se conserva en {kept}.",
    guidance: "Añada el código ISO 4217 de la moneda.",
  },
  "neutral/money-without-amount": {
    message: "No se puede leer ningún importe; lo impreso se conserva en {kept}.",
    guidance: "Escriba el importe como número, en unidades de la moneda.",
  },
  "neutral/count-without-kind": {
    message: "El número no dice qué cuenta (attended, reached, completed, target, running-total); se conserva en {kept}.",
    guidance: "Añada la clase: los números de clases distintas nunca se suman.",
  },
  "neutral/count-without-value": {
    message: "El recuento no tiene un valor legible; lo impreso se conserva en {kept}.",
    guidance: "Escriba el recuento como número entero.",
  },
  "neutral/part-of-other-kind": {
    message: "La parte del desglose pasó a ser un recuento propio, de clase {kind}: no es parte del total.",
    guidance: "No hay que hacer nada.",
  },
  "neutral/several-values": {
    message: "La lista de {count} valores pasó a ser {count} cifras.",
    guidance: "Compruebe que cada cifra tiene su propia población.",
  },
  "neutral/running-total": {
    message: "Las observaciones hablan de un total acumulado, por lo que su clase es running-total en lugar de {kind}; puede incluir: {ids}.",
    guidance: "Un total así nunca se suma a los registros que puede contener.",
  },
  "neutral/region-differs": {
    message: "La lista fechada del modelo sitúa este país en {region}; la región del archivo se conserva en {kept}.",
    guidance: "Los países cambian de región: compruebe la lista válida ese día.",
  },
  "neutral/region-not-compared": {
    message: "La región no se pudo comparar con la lista fechada del modelo; se conserva en {kept}.",
    guidance: "Compruebe la región válida ese día.",
  },
  "neutral/country-unknown": {
    message: "Las dos letras no son un código de ISO 3166-1; se conservaron tal como están.",
    guidance: "Corrija el código; GB es el del Reino Unido, GR el de Grecia.",
  },
  "neutral/country-differs": {
    message: "Este código o nombre no se reconoció como el del mismo país; se conserva en {kept}.",
    guidance: "Compruebe de qué país se trata.",
  },
  "neutral/clause-unclear": {
    message: "El texto no lleva a un único punto de la resolución; queda en el registro tal como está.",
    guidance: "Escriba el identificador, por ejemplo res67-2014/instructs/8 o res67-2014/instructs/8bis.",
  },
  "neutral/legend": {
    message: "Esta tabla explica códigos de la forma y no se trasladó; el modelo tiene sus propias tablas.",
    guidance: "No hay que hacer nada.",
  },
  "neutral/title-not-official": {
    message: "El documento no está escrito en inglés, por lo que su título inglés no figura como oficial.",
    guidance: "Añada en a officialTitles si la propia administración ha dado el título en inglés.",
  },
  "kept/notes": { message: "notes", guidance },
  "kept/note": { message: "note", guidance },
  "kept/stated-as": { message: "statedAs", guidance },
  "kept/reason": { message: "el motivo de la ausencia", guidance },
  "expected/whole-number": { message: "un número entero a partir de 0", guidance },
  "expected/period": { message: "un período con principio y fin", guidance },
  "expected/money": { message: "un importe con su moneda", guidance },
  "expected/code-or-year": { message: "un código de la lista o un año", guidance },
  "expected/output": { message: "un producto con nombre y valor simple", guidance },
  "expected/source-id": { message: "una fuente", guidance },
  "expected/goal": { message: "un solo objetivo", guidance },
};
