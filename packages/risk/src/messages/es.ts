import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const es: Messages<keyof typeof en> = {
  "risk/not-an-object": {
    message: "Aquí se esperaba un objeto.",
    guidance: "Escriba los miembros entre llaves, como en el ejemplo del README.",
  },
  "risk/missing-member": {
    message: "Falta el miembro «{member}».",
    guidance: "La evaluación no puede empezar sin él; añádalo.",
  },
  "risk/unknown-member": {
    message: "Este miembro no se conoce; se esperaba: {expected}.",
    guidance: "Se conserva, pero no se usa. Corrija el nombre o elimínelo.",
  },
  "risk/forbidden-member": {
    message: "No se acepta un miembro llamado «__proto__».",
    guidance: "Un nombre así puede cambiar el comportamiento de los programas; elimínelo.",
  },
  "risk/not-a-list": {
    message: "Aquí se esperaba una lista.",
    guidance: "Escriba las entradas entre corchetes.",
  },
  "risk/too-many-entries": {
    message: "Hay demasiadas entradas; se leen {limit} como máximo.",
    guidance: "Reúna las entradas o evalúe por partes.",
  },
  "risk/not-text": {
    message: "Aquí se esperaba un texto que no esté vacío.",
    guidance: "Escriba unas palabras para que se sepa de qué se trata.",
  },
  "risk/invalid-ages": {
    message: "Se esperaban dos edades enteras de 0 a 17, primero la menor.",
    guidance: "Ambos extremos están incluidos: [13, 15] significa 13, 14 y 15 años.",
  },
  "risk/unknown-value": {
    message: "Este valor no se conoce; se esperaba: {expected}.",
    guidance: "Solo las palabras de la lista tienen sentido para la evaluación.",
  },
  "risk/unknown-functionality": {
    message: "Esta función no se conoce; se esperaba: {expected}.",
    guidance: "Una función mal escrita quedaría fuera y el riesgo parecería menor de lo que es.",
  },
  "risk/unknown-safeguard": {
    message: "Esta salvaguardia no se conoce; se esperaba: {expected}.",
    guidance: "Una salvaguardia mal escrita no se tiene en cuenta.",
  },
  "risk/unknown-risk": {
    message: "No es un riesgo de la lista canónica; se esperaba: {expected}.",
    guidance: "Las pruebas deben nombrar un riesgo de la lista canónica; convierta antes los riesgos de otros esquemas.",
  },
  "risk/unknown-group": {
    message: "Esta situación de niños y niñas no se conoce; se esperaba: {expected}.",
    guidance: "Las situaciones exigen pruebas y medidas; una desconocida no exige ninguna.",
  },
  "risk/declared-age": {
    message: "Se dice que no hay niños, pero solo por la edad que declaran.",
    guidance:
      "Los más pequeños suelen declarar una edad mayor. Se cuentan como presentes hasta que una encuesta, un registro o una comprobación de la edad muestre lo contrario.",
  },
  "risk/unknown-concept": {
    message: "No hay ningún concepto con ese identificador; se esperaba: {expected}.",
    guidance: "Los identificadores se escriben esquema:ruta, por ejemplo cop-risk:grooming-sexual.",
  },
  "risk/unknown-scheme": {
    message: "No hay ningún esquema con ese identificador; se esperaba: {expected}.",
    guidance: "Los esquemas se enumeran con sus identificadores y ediciones.",
  },
  "risk/skos-not-text": {
    message: "Se esperaba un texto en Turtle.",
    guidance: "Entregue el contenido del archivo como texto.",
  },
  "risk/skos-too-large": {
    message: "El texto es demasiado largo; se leen {limit} caracteres como máximo.",
    guidance: "Importe un esquema cada vez.",
  },
  "risk/skos-too-many-statements": {
    message: "Hay demasiados enunciados; se leen {limit} como máximo.",
    guidance: "Importe un esquema cada vez.",
  },
  "risk/skos-syntax": {
    message: "El texto no es Turtle, cerca de la línea {line}.",
    guidance: "Compruebe los corchetes, las comillas y el punto al final de cada enunciado.",
  },
  "risk/skos-no-scheme": {
    message: "No se encontró ningún esquema de conceptos.",
    guidance: "Al menos un recurso tiene que ser un skos:ConceptScheme.",
  },
  "risk/skos-no-label": {
    message: "Un concepto no tiene etiqueta preferida en ningún idioma.",
    guidance: "Sin etiqueta no se reconoce un concepto; en su lugar se muestra su identificador.",
  },
  "risk/skos-two-labels": {
    message: "Un concepto tiene dos etiquetas preferidas en un mismo idioma.",
    guidance: "SKOS permite una por idioma; se conserva la primera por orden alfabético.",
  },
  "risk/skos-unknown-broader": {
    message: "Un concepto nombra un concepto más amplio que no está en el texto.",
    guidance: "El enlace se omite; importe también el texto que contiene el concepto más amplio.",
  },
  "risk/skos-cycle": {
    message: "Los conceptos más amplios forman un círculo.",
    guidance: "Un concepto no puede ser más amplio que sí mismo; corrija uno de los enlaces.",
  },
  "risk/skos-outside-schemes": {
    message: "Conceptos que no pertenecen a ningún esquema del texto: {count}.",
    guidance: "Se omiten; indique el esquema de cada uno con skos:inScheme.",
  },
  "risk/skos-unusable-names": {
    message: "Enunciados cuyos nombres no pueden usarse: {count}.",
    guidance: "Solo se leen nombres que empiezan por http, https o urn; los nodos en blanco no tienen nombre.",
  },
  "risk/trace-no-children": {
    message: "Ningún niño ni niña de esta edad lo usa, según pruebas distintas de la edad declarada.",
    guidance: "Compruébelo de nuevo cuando esas pruebas envejezcan.",
  },
  "risk/trace-no-function": {
    message: "Ninguna función lleva a este riesgo y nada lo muestra.",
    guidance: "El riesgo no puede darse mientras las funciones sigan igual.",
  },
  "risk/trace-functions": {
    message: "Con las funciones {functions}, es: {likelihood}.",
    guidance: "Quitar una de ellas puede cambiar el nivel.",
  },
  "risk/trace-evidence-unknown": {
    message: "Ninguna prueba utilizable dice con qué frecuencia ocurre; por eso la probabilidad sube un grado: {likelihood}.",
    guidance: "No saber no es buena noticia: unas buenas pruebas pueden bajar el nivel.",
  },
  "risk/trace-evidence-frequent": {
    message: "Las pruebas muestran que es frecuente: {likelihood}.",
    guidance: "Lo que niños y niñas encuentran cada día pesa más que nada.",
  },
  "risk/trace-evidence-occurs": {
    message: "Las pruebas muestran que ocurre: {likelihood}.",
    guidance: "Un riesgo que se sabe que ocurre es al menos probable.",
  },
  "risk/trace-evidence-rare": {
    message: "Las pruebas muestran que es raro: {likelihood}.",
    guidance: "La probabilidad queda donde la ponen las funciones.",
  },
  "risk/trace-evidence-not-found": {
    message: "Las pruebas no lo encontraron: {likelihood}.",
    guidance: "La probabilidad queda donde la ponen las funciones; solo unas pruebas exhaustivas la bajan.",
  },
  "risk/trace-evidence-not-found-comprehensive": {
    message: "Unas pruebas exhaustivas no lo encontraron: {likelihood}.",
    guidance: "La probabilidad baja un grado.",
  },
  "risk/trace-gravity": {
    message: "Si causa daño a esta edad, su gravedad es: {severity}.",
    guidance: "La gravedad es un juicio del método para cada edad.",
  },
  "risk/trace-irremediable": {
    message: "El daño no puede repararse; por eso su gravedad es: {severity}.",
    guidance: "Lo que no puede repararse cuenta un grado más.",
  },
  "risk/trace-matrix": {
    message: "{likelihood} y {severity} dan el nivel {level}.",
    guidance: "La matriz forma parte del método y puede leerse en él.",
  },
  "risk/trace-floor": {
    message: "La regla «{floor}» fija el nivel en: {level}.",
    guidance: "Una regla así está por encima de la matriz.",
  },
  "risk/trace-safeguards": {
    message: "Las salvaguardias dejan la probabilidad en: {likelihood}; con pleno valor: {full}; en parte: {half}.",
    guidance: "Dos que cuentan en parte valen tanto como una que cuenta del todo.",
  },
  "risk/trace-no-safeguard": {
    message: "Las salvaguardias existentes no bajan la probabilidad.",
    guidance: "Vea qué salvaguardias conoce el método para este riesgo.",
  },
  "risk/trace-shown-to-occur": {
    message: "Se sabe que ocurre con lo que ya existe; por eso la probabilidad no baja de: {likelihood}.",
    guidance: "Las pruebas de un cambio reciente pueden mostrar que ya no ocurre.",
  },
  "risk/trace-uncredited": {
    message: "Nada muestra el efecto de {safeguards}; por eso no se tuvo en cuenta.",
    guidance: "Pruebe el efecto o describa cómo funciona.",
  },
};
