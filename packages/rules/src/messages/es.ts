import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const es: Messages<keyof typeof en> = {
  "rules/analysis-not-finished": {
    message: "Una comprobación agotó su presupuesto antes de examinarlo todo.",
    guidance: "Aumente el presupuesto o reduzca el ámbito; nada está probado hasta que la comprobación termine.",
  },
  "rules/conflict": {
    message: "Dos reglas de igual rango se contradicen; se tomó la más estricta.",
    guidance: "Lea ambas fuentes y haga que el paquete diga cuál cede.",
  },
  "rules/contradiction": {
    message: "Las reglas {rules} se contradicen en {count} entradas.",
    guidance: "Haga que una anule a la otra o reduzca una de ellas.",
  },
  "rules/contrary-cycle": {
    message: "Las salvaguardias se excluyen unas a otras en círculo.",
    guidance: "Elimine uno de los pares: de dos salvaguardias, una es la más estricta.",
  },
  "rules/day-expected": {
    message: "Se esperaba aquí un día del calendario como 2026-01-31.",
    guidance: "Escriba año, mes y día con guiones; el día debe existir en el calendario.",
  },
  "rules/derived-given": { message: "Este hecho se calcula a partir de otros y no puede indicarse.", guidance: "Elimínelo e indique los hechos que lee." },
  "rules/duplicate-id": {
    message: "El identificador de la regla ya lo usa una regla anterior.",
    guidance: "Dé a cada regla su propio identificador; nunca se reutiliza, para que las respuestas antiguas sigan siendo comprensibles.",
  },
  "rules/duplicate-word": { message: "Una palabra figura dos veces en la lista.", guidance: "Déjela una sola vez." },
  "rules/empty-set": { message: "La lista está vacía, así que nada podría coincidir.", guidance: "Indique al menos una palabra u omita la condición." },
  "rules/example-failed": {
    message: "Un ejemplo de la regla {rule} da otro resultado.",
    guidance: "Corrija el ejemplo o la regla: uno de los dos no dice lo que se quería.",
  },
  "rules/example-missing": {
    message: "A la regla {rule} le falta un ejemplo al que se aplica o uno al que no.",
    guidance: "Añada ambos: muestran a los lectores dónde termina la regla.",
  },
  "rules/export-contrary": {
    message: "Los paquetes tienen salvaguardias que se excluyen, lo que la exportación a SQL no puede expresar.",
    guidance: "Expórtelos sin pares contrarios o resuelva esos pares después de la consulta.",
  },
  "rules/export-same-name": {
    message: "SQL no puede distinguir el nombre del hecho {fact} del de otro hecho.",
    guidance: "Cambie uno de los nombres para que difieran en letras y cifras.",
  },
  "rules/export-too-many-boxes": {
    message: "La regla {rule} necesitaría más de {limit} filas en la tabla.",
    guidance: "Escriba sus excepciones con menos reglas; la exportación no omite nada, por eso la rechaza.",
  },
  "rules/flag-expected": { message: "Se esperaba aquí true o false.", guidance: "Escriba true o false sin comillas; indique unknown si no se conoce." },
  "rules/gap": { message: "En {count} entradas del ámbito no se da lo deseado.", guidance: "Mire el ejemplo: añada una regla o reduzca el ámbito." },
  "rules/line-too-long": {
    message: "La línea tiene más de {limit} caracteres.",
    guidance: "Escriba una pregunta por línea y compruebe que no falten saltos de línea.",
  },
  "rules/list-expected": { message: "Se esperaba aquí una lista.", guidance: "Escriba los valores entre corchetes, aunque solo haya uno." },
  "rules/missing-member": { message: "Falta el miembro {member}.", guidance: "Añádalo; un hecho que no se conoce se indica como unknown, nunca se omite." },
  "rules/misspelt-member": { message: "Este miembro no se conoce aquí; probablemente se quería decir {nearest}.", guidance: "Corrija el nombre." },
  "rules/misspelt-word": { message: "Esta palabra no es una de las admitidas aquí; probablemente se quería decir {nearest}.", guidance: "Corrija la palabra." },
  "rules/not-json": { message: "La línea no es JSON.", guidance: "Escriba un objeto JSON completo por línea." },
  "rules/not-monotone": {
    message: "A partir de {value} en {fact}, {count} entradas reciben algo que el valor anterior no recibe.",
    guidance: "Compruebe si las fuentes lo dicen; lo causan las reglas {rules}.",
  },
  "rules/number-expected": {
    message: "Se esperaba aquí un número entero.",
    guidance: "Escriba el número sin comillas ni decimales; indique unknown si no se conoce.",
  },
  "rules/object-expected": {
    message: "Se esperaba aquí un objeto con miembros con nombre.",
    guidance: "Escriba el valor entre llaves, con los miembros que prevé el formato.",
  },
  "rules/open-fact-refused": {
    message: "El valor de este hecho no tiene la forma necesaria.",
    guidance: "Consulte la forma en la descripción del hecho o indique unknown.",
  },
  "rules/open-not-finished": {
    message: "Hay demasiados hechos abiertos para una respuesta exacta; se dan límites.",
    guidance: "Indique más hechos: la respuesta enumera los que importan.",
  },
  "rules/outside-domain": {
    message: "El valor está fuera del intervalo admitido de {min} a {max}.",
    guidance: "Indique un valor dentro del intervalo, o unknown; un valor de fuera nunca se toma como uno que no coincide.",
  },
  "rules/override-cycle": {
    message: "Las reglas se anulan unas a otras en círculo.",
    guidance: "Elimine una de las anulaciones: una regla y su excepción necesitan un orden.",
  },
  "rules/pair-expected": {
    message: "Se esperaban aquí dos salvaguardias, primero la más estricta.",
    guidance: "Indique exactamente las dos salvaguardias que se excluyen.",
  },
  "rules/projected": {
    message: "Una regla aplicada está promulgada, pero aún no en vigor en la última revisión del paquete.",
    guidance: "Vuelva a comprobarlo cerca del día: su inicio todavía puede cambiar.",
  },
  "rules/redundant": {
    message: "La regla {rule} no añade nada a las demás.",
    guidance: "Elimínela o explique en el paquete por qué se mantiene, por ejemplo como segunda fuente del mismo deber.",
  },
  "rules/reserved-name": {
    message: "Un miembro tiene un nombre reservado.",
    guidance: "Elija otro nombre; nombres como __proto__ se rechazan porque pueden cambiar el comportamiento de un programa.",
  },
  "rules/reversed-interval": {
    message: "El intervalo termina antes de empezar.",
    guidance: "Ponga primero el valor menor; below es el primer valor que ya no pertenece al intervalo.",
  },
  "rules/text-expected": { message: "Se esperaba aquí un texto no vacío.", guidance: "Escriba el texto entre comillas." },
  "rules/text-too-long": { message: "El texto tiene más de {limit} caracteres.", guidance: "Acórtelo." },
  "rules/too-deep": { message: "Los datos están anidados a más de {limit} niveles.", guidance: "Escríbalos con menos niveles." },
  "rules/too-many": {
    message: "Hay aquí más de {limit} entradas.",
    guidance: "Divida el paquete u omita entradas; el límite mantiene acotados el tiempo y la memoria.",
  },
  "rules/transition": {
    message: "Una regla coincidiría, pero su período transitorio sigue en curso.",
    guidance: "Todavía no es una obligación; prepárese para el día en que lo sea.",
  },
  "rules/uncertain": {
    message: "Una regla coincidiría, pero los tribunales dejan abierto si rige ese día.",
    guidance: "Consulte a un abogado antes de basarse en una u otra lectura.",
  },
  "rules/unknown-member": {
    message: "Este miembro no se conoce aquí.",
    guidance: "Elimínelo o corrija su nombre; no se lee nada desconocido, para que nada personal entre por error.",
  },
  "rules/unknown-rule": {
    message: "La regla anulada no está en el paquete.",
    guidance: "Indique una regla de este paquete; las reglas de otros paquetes se anulan donde los paquetes se escriben como código.",
  },
  "rules/unknown-word": {
    message: "Esta palabra no es una de las admitidas aquí.",
    guidance: "Use una palabra que declare el vocabulario; una lista abierta tiene una palabra propia para lo que no figura.",
  },
  "rules/unreachable": {
    message: "La regla {rule} no puede aplicarse nunca.",
    guidance: "Corrija sus condiciones o elimínela: su caja está vacía o siempre queda apartada.",
  },
};
