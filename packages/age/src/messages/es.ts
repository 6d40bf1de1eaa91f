import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const es: Messages<keyof typeof en> = {
  "coverage/none": {
    message: "No hay ninguna norma registrada sobre este tema: {topic} ({place}); esto no equivale a una autorización.",
    guidance: "Es posible que el derecho del lugar contenga alguna. Consulte a un jurista que lo conozca antes de confiar en la respuesta.",
  },
  "coverage/partial": {
    message: "No hay un registro completo de las normas sobre este tema: {topic} ({place}); esto no equivale a una autorización.",
    guidance: "Solo constan algunas normas, proyectos u orientaciones. Pregunte a un jurista del lugar qué más rige.",
  },
  "coverage/federal-level-only": {
    message: "Solo el nivel federal: {place} tiene leyes en sus entidades, y la pregunta no nombra ninguna.",
    guidance: 'Indique en "subdivision" la entidad donde vive el niño, por ejemplo US-TX.',
  },
  "coverage/subdivision-not-recorded": {
    message: "No consta nada para esta parte de {place}; solo se examinó el nivel federal.",
    guidance: "Esa parte puede tener leyes propias. Consulte a un jurista que las conozca.",
  },
  "coverage/beyond-as-of": {
    message: "El día de la pregunta es posterior al {asOf}, último día para el que se comprobaron los datos.",
    guidance: "Las leyes pueden haber cambiado desde entonces. Busque una versión más reciente o compruebe las normas citadas.",
  },
  "rule/projected": {
    message: "Aprobado, pero aún no en vigor cuando se comprobaron los datos: {rules}.",
    guidance: "El comienzo puede aplazarse, o un tribunal impedirlo. Compruébelo antes de esa fecha.",
  },
  "rule/transition": {
    message: "En período transitorio ese día y, por tanto, no tenido en cuenta: {rules}.",
    guidance: "Prepárese ya: la obligación rige cuando termina la transición.",
  },
  "rule/uncertain": {
    message: "Pendiente ese día por los tribunales o las fuentes y, por tanto, no tenido en cuenta: {rules}.",
    guidance: "Pregunte a un jurista que siga el caso si la norma puede aplicarse.",
  },
  "rule/conflict": {
    message: "Dos normas de igual rango se contradicen; se tomó la más estricta: {rules}.",
    guidance: "Pregunte a un jurista cuál de las dos prevalece.",
  },
  "rule/unverified": {
    message: "Sin verificar: registrado de memoria y no contrastado con ninguna fuente: {rules}.",
    guidance: "Compruebe el texto de la ley antes de confiar en la respuesta.",
  },
  "rule/disputed-day": {
    message: "Las fuentes discrepan sobre si ese día ya cuenta: {rules}.",
    guidance: "Compruebe la fecha de entrada en vigor en el diario oficial.",
  },
  "rule/grace-period-unknown": {
    message: "Se anunció un plazo de gracia y no se conoce su duración: {rules}.",
    guidance: "Pregunte a la autoridad hasta cuándo tolera la práctica anterior.",
  },
  "rule/exception-possible": {
    message: "La ley tiene una excepción que ningún dato de la pregunta puede mostrar: {rules}.",
    guidance: "Lea las condiciones de la norma y pregunte a un jurista si la excepción es aplicable.",
  },
  "rule/scope-unclear": {
    message: "A quién obliga la ley depende de criterios que ningún dato de la pregunta puede mostrar: {rules}.",
    guidance: "Lea las condiciones de la norma y pregunte a un jurista si su servicio está obligado.",
  },
  "rule/age-unclear": {
    message: "Las fuentes discrepan sobre si la norma obliga todavía a esta edad: {rules}.",
    guidance: "Los datos indican la discrepancia. Compruebe el texto de la ley antes de confiar en su límite de edad.",
  },
  "rule/amendment-not-seen": {
    message: "La norma fue modificada y no se ha visto el contenido de la modificación: {rules}.",
    guidance: "Lea la modificación que indican los datos antes de confiar en la respuesta.",
  },
  "rule/sources-differ": {
    message: "Las fuentes discrepan sobre el contenido de la norma: {rules}.",
    guidance: "Los datos indican la discrepancia. Compruebe el texto de la ley.",
  },
  "rule/merits-pending": {
    message: "Un tribunal todavía debe decidir sobre el fondo: {rules}.",
    guidance: "La norma rige por ahora y puede decaer. Siga el caso.",
  },
  "rule/conditional-consent": {
    message: "A esta edad el consentimiento del propio niño basta solo para algunos actos: {rules}.",
    guidance: "Para los actos que un menor no puede realizar solo debe consentir también su representante legal. Pregunte a un jurista cuáles son.",
  },
  "rule/no-fixed-age": {
    message: "La ley no fija una edad; cuenta lo que el niño comprende, caso por caso: {rules}.",
    guidance: "Evalúe la capacidad de los niños a los que se dirige y deje constancia escrita.",
  },
  "answer/other-basis": {
    message: "Las normas sobre el consentimiento no obligan, porque la base del tratamiento no es el consentimiento.",
    guidance: "Aquí no se examina si un niño puede celebrar el contrato ni cuál es su interés superior.",
  },
  "answer/protected-service": {
    message: "Según estas normas, un servicio de prevención o asesoramiento no necesita el consentimiento del representante legal.",
    guidance: "Para la Unión Europea esto se apoya en el considerando 38 del RGPD, citado de memoria. Compruébelo.",
  },
  "answer/no-document-at-low-risk": {
    message: "No se conoce la edad y el riesgo es bajo: no hay que pedir ningún documento.",
    guidance: "Dé a todos los usuarios las protecciones previstas para los niños, o acepte la edad declarada. Recoger más datos sería desproporcionado.",
  },
  "answer/cross-border": {
    message: "No está resuelto qué límite de edad rige entre países; se tomó la residencia del niño.",
    guidance: "Es la interpretación más prudente. Consulte a un jurista si el Estado del proveedor tiene otro límite.",
  },
  "answer/not-exact": {
    message: "Quedan demasiados datos abiertos para una respuesta exacta; se tomó la más estricta posible.",
    guidance: "Dé más datos, primero los que se indican como necesarios.",
  },
  "topic/account-tier": { message: "cuentas según edad y riesgo", guidance: "Un tema de ley." },
  "topic/addictive-feed": { message: "flujos de contenido adictivos", guidance: "Un tema de ley." },
  "topic/adult-content": { message: "acceso a contenidos para adultos", guidance: "Un tema de ley." },
  "topic/ai-companion": { message: "acompañantes de inteligencia artificial", guidance: "Un tema de ley." },
  "topic/app-store": { message: "descargas de tiendas de aplicaciones", guidance: "Un tema de ley." },
  "topic/content-rating": { message: "clasificación de contenidos por edad", guidance: "Un tema de códigos." },
  "topic/data-consent": { message: "consentimiento para el tratamiento de datos personales", guidance: "Un tema de ley." },
  "topic/design-codes": { message: "diseño adecuado a la edad", guidance: "Un tema de códigos." },
  "topic/gambling": { message: "juegos de azar con dinero", guidance: "Un tema de ley." },
  "topic/live-streaming": { message: "transmisión en directo por niños", guidance: "Un tema de ley." },
  "topic/loot-box": { message: "objetos aleatorios de pago", guidance: "Un tema de ley." },
  "topic/minor-mode": { message: "límites de tiempo en un modo para menores", guidance: "Un tema de ley." },
  "topic/profiled-ads": { message: "publicidad basada en perfiles", guidance: "Un tema de ley." },
  "topic/social-media-minimum": { message: "edad mínima para las redes sociales", guidance: "Un tema de ley." },
  "facts/not-an-object": {
    message: "Una pregunta es un objeto con los miembros date, jurisdiction, age, service y aspect.",
    guidance: 'Empiece con {"date": "2026-01-01", "jurisdiction": "IE", …}.',
  },
  "facts/missing": {
    message: 'Falta el miembro "{member}".',
    guidance: 'Sin él no se puede responder; una edad desconocida se escribe {"unknown": true}.',
  },
  "facts/unknown-member": {
    message: "Un miembro tiene un nombre que aquí no se conoce y se dejó de lado.",
    guidance: "Quítelo. Los miembros desconocidos nunca se leen, conservan ni repiten.",
  },
  "facts/misspelt-member": {
    message: 'Un miembro tiene un nombre que aquí no se conoce; probablemente se quiso decir "{expected}".',
    guidance: "Escriba el nombre indicado. Un dato mal escrito faltaría en la respuesta sin que se notara.",
  },
  "facts/personal-data": {
    message: "Un miembro contiene datos personales, como un nombre, una fecha de nacimiento o una cuenta; no deben figurar aquí.",
    guidance: "Quítelo. Para decidir basta la edad en años cumplidos.",
  },
  "facts/wrong-type": { message: "Aquí se esperaba: {expected}.", guidance: "Compare con la descripción de los datos." },
  "facts/unknown-word": {
    message: "Esta palabra no es una de las esperadas; la más cercana es {expected}.",
    guidance: "Elija una de las palabras de la lista de este dato.",
  },
  "facts/no-such-word": {
    message: "Esta palabra no es una de las que se esperan aquí. Se espera una de estas: {allowed}.",
    guidance: "Elija una de las palabras de la lista de este dato.",
  },
  "facts/bad-date": {
    message: "Se esperaba un día del calendario entre 1900 y 2199, con la forma AAAA-MM-DD.",
    guidance: "Escriba 2026-01-31. Es el día de la pregunta, no el del niño.",
  },
  "facts/bad-place": {
    message: "Se esperaba el código de dos letras de un Estado (ISO 3166-1), en mayúsculas.",
    guidance: "Indique el Estado donde vive el niño: GB para el Reino Unido, GR para Grecia; un Estado miembro, no EU.",
  },
  "facts/bad-subdivision": {
    message: "Se esperaba el código de una parte del Estado en cuestión (ISO 3166-2).",
    guidance: "Empieza por el código del Estado: US-TX por US.",
  },
  "facts/bad-number": {
    message: "Se esperaba un número entero de {min} a {max}.",
    guidance: "Las edades son años cumplidos; el extremo inferior de un intervalo va primero.",
  },
  "facts/too-many": { message: "Aquí se esperaban como máximo {max} entradas.", guidance: "Una lista de esta longitud es un error." },
  "facts/feature-needed": {
    message: "La pregunta trata de una función y no nombra ninguna.",
    guidance: 'Indique "feature", por ejemplo "geolocation".',
  },
  "facts/unreadable": { message: "Esto no es una línea de JSON.", guidance: "Escriba un objeto en cada línea." },
  "facts/designation-unknown": { message: "Una designación no se conoce aquí y se dejó de lado.", guidance: "Se conocen: {expected}." },
  "term/a-list": { message: "una lista", guidance: "Un tipo de valor." },
  "term/an-object": { message: "un objeto", guidance: "Un tipo de valor." },
  "term/yes-or-no": { message: "true o false", guidance: "Un tipo de valor." },
  "term/a-word": { message: "una palabra", guidance: "Un tipo de valor." },
  "term/an-age": { message: 'una edad: {"value": 12}, {"min": 10, "max": 12} o {"unknown": true}', guidance: "Un tipo de valor." },
};
