import type { Messages } from "@cop-sdk/diagnostics";
import type { ImportCode } from "./index.js";

/** Texts of the findings of imports in Spanish. */
export const es: Messages<ImportCode> = {
  "import/no-table": {
    message: "No se encontró ninguna tabla en esta hoja; se esperaba una fila de encabezados con filas debajo.",
    guidance: "Compruebe la hoja y el separador. Los encabezados deben estar en las primeras 30 filas.",
  },
  "import/no-columns": {
    message: "Ninguna columna de esta tabla corresponde a un campo; se esperaba al menos una.",
    guidance: "Compare los encabezados de la correspondencia con los de la tabla, o pida que se proponga una nueva.",
  },
  "import/document-incomplete": {
    message: "Al documento le falta lo que debe tener, o no tiene la forma esperada: {member}.",
    guidance: "Escríbalo en «document» de la correspondencia; vale para todo el documento y ninguna columna lo contiene.",
  },
  "import/open-question": {
    message: "Una pregunta de la correspondencia sigue sin respuesta: {at} es null.",
    guidance: "Escriba la respuesta en la correspondencia. Hasta entonces, las filas que la necesitan se apartan.",
  },
  "import/other-table": {
    message: "Aquí hay otra tabla, la número {number} de esta hoja; no se ha leído.",
    guidance: "Impórtela también, con una correspondencia propia o con su número en «table» de la correspondencia.",
  },
  "import/section-line": {
    message: "Esta línea está entre las filas y no pertenece a ningún registro; se guarda en el recibo.",
    guidance: "No hay que hacer nada. Si dice algo de las filas siguientes, escríbalo en una columna.",
  },
  "import/hidden-rows": {
    message: "Hay filas ocultas en esta hoja, por ejemplo por un filtro ({count}); se han leído como las demás.",
    guidance: "Elimínelas si no son las deseadas, o muéstrelas para ver lo que se lee.",
  },
  "import/hidden-sheet": {
    message: "Esta hoja está oculta; no se ha leído nada de ella.",
    guidance: "Muestre la hoja en el programa de hojas de cálculo si es la deseada y guarde el archivo.",
  },
  "import/merged-down": {
    message: "Una celda está combinada sobre varias filas; su valor se tomó para cada una de ellas.",
    guidance: "Compruebe que el valor vale para todas esas filas.",
  },
  "import/heading-near": {
    message: "El encabezado «{wanted}» de la correspondencia no está en la tabla; el más parecido es «{nearest}». Su columna se conservó como notas.",
    guidance: "Si es la misma columna, escriba el nuevo encabezado en la correspondencia. Nada más se ve afectado.",
  },
  "import/heading-missing": {
    message: "El encabezado «{wanted}» de la correspondencia no está en la tabla.",
    guidance: "Si la columna tiene otro nombre, escríbalo en la correspondencia; si ya no existe, quite su entrada.",
  },
  "import/column-kept": {
    message: "Esta columna no tiene campo en la correspondencia; sus textos se conservan en las notas.",
    guidance: "Indique un campo en la correspondencia, o ponga «ignore» para omitir la columna.",
  },
  "import/column-personal": {
    message: "Esta columna parece contener formas de contactar con personas; la propuesta la omite.",
    guidance: "Los informes nombran funciones, nunca personas, números o direcciones privadas. Indique un campo solo para oficinas y buzones comunes.",
  },
  "import/more-of-these": {
    message: "Más hallazgos de este tipo en esta columna: {count} ({code}).",
    guidance: "Se enumeran los primeros. El resguardo cuenta todas las celdas de la columna.",
  },
  "import/duplicate-id": {
    message: "El identificador de esta fila ya se usó más arriba; se le dio otro.",
    guidance: "Si ambas filas tratan de lo mismo, elimine una. Si no, dé a cada una su identificador.",
  },
  "import/row-lacks": {
    message: "La fila no se convirtió en registro: le falta {member}.",
    guidance: "Rellene la celda, o escriba una constante en la correspondencia si el valor es el mismo en todas las filas.",
  },
  "import/row-not-valid": {
    message: "La fila no se convirtió en registro: {member} no tiene la forma esperada.",
    guidance: "Corrija la celda, o asigne su columna a otro campo.",
  },
  "import/row-set-aside": {
    message: "La fila se apartó: esta celda no contiene ninguna palabra conocida, y la correspondencia así lo pide.",
    guidance: "Escriba en «codes» de la columna qué significa el texto.",
  },
  "import/total-differs": {
    message: "El total de esta celda difiere de la suma de las celdas de arriba.",
    guidance: "Averigüe cuál es correcto. El total mismo no se importa.",
  },
  "import/code-unknown": {
    message: "El texto de esta celda no designa ningún código del campo; se esperaba: {allowed}. Se conservó como nota.",
    guidance: "Escriba en «codes» de la columna qué significa el texto.",
  },
  "import/code-read-as-other": {
    message:
      "El texto de esta celda no designa ningún código del campo; se tomó el código que la correspondencia prevé para ello, y el texto se conservó como nota.",
    guidance: "Escriba en «codes» de la columna qué significa el texto, si alguno de los códigos sirve.",
  },
  "import/country-unknown": {
    message: "El texto de esta celda no es nombre ni código de un país conocido; se conservó como nota.",
    guidance: "Escriba en «codes» de la columna qué país es: el texto y después el código (ISO 3166-1 alfa-2).",
  },
  "import/country-near": {
    message: "El texto de esta celda no es nombre de un país; el más parecido es {nearest}. Se conservó como nota.",
    guidance: "Si es ese país, escriba en «codes» de la columna el texto y después el código (ISO 3166-1 alfa-2).",
  },
  "import/truth-unknown": {
    message: "El texto de esta celda no es sí ni no; se conservó como nota.",
    guidance: "Escriba sí o no, o diga en «codes» de la columna qué significa el texto.",
  },
  "import/language-unknown": {
    message: "El texto de esta celda no nombra ningún idioma conocido; se conservó como nota.",
    guidance: "Escriba el idioma como etiqueta, por ejemplo fr o pt-BR.",
  },
  "import/address-unreadable": {
    message: "El texto de esta celda no es una dirección web; se conservó como nota.",
    guidance: "Escriba la dirección completa, comenzando por https://.",
  },
  "import/identifier-unreadable": {
    message: "Con el texto de esta celda no puede formarse un identificador; se conservó como nota.",
    guidance: "Use letras sin tilde, cifras, puntos y guiones.",
  },
  "import/text-too-long": {
    message: "El texto de esta celda es demasiado largo para su campo; se conservó como nota.",
    guidance: "Acórtelo, o asigne la columna a un campo para textos más largos.",
  },
  "import/clause-unknown": {
    message: "El texto de esta celda no nombra ningún punto conocido; se conservó como nota.",
    guidance: "Escriba un identificador como res67-2014/instructs/7.",
  },
  "import/clause-ambiguous": {
    message: "El texto de esta celda encaja con varios puntos; se conservó como nota.",
    guidance: "Escriba el identificador. El texto de 2014 tiene dos puntos 8: instructs/8 e instructs/8bis.",
  },
  "import/number-unreadable": {
    message: "En esta celda no se ve un número único; se conservó como texto.",
    guidance: "Escriba solo cifras, o con una palabra como «aproximadamente».",
  },
  "import/number-several": {
    message: "En esta celda hay varios números; se conservó como texto.",
    guidance: "Dé una columna a cada número: los asistentes, los alcanzados, la meta.",
  },
  "import/number-ambiguous": {
    message: "El signo de este número puede separar miles o una fracción; se conservó como texto.",
    guidance: "Indique los signos de los números en la correspondencia: «decimal» y «thousands».",
  },
  "import/number-other-signs": {
    message: "Este número no está escrito con los signos que indica la correspondencia; se conservó como texto.",
    guidance: "Compruebe la celda, y «decimal» y «thousands» en la correspondencia.",
  },
  "import/not-whole": {
    message: "En esta celda se esperaba un número entero desde 0; se conservó como texto.",
    guidance: "Compruebe si la columna cuenta personas o cosas.",
  },
  "import/currency-unclear": {
    message: "No está clara la moneda de este importe; se conservó como texto.",
    guidance: "Escriba el código de la moneda (ISO 4217) en la celda, o en «with» de la columna si es el mismo en todas.",
  },
  "import/currency-differs": {
    message: "Este importe está en otra moneda que la que indica la correspondencia para la columna; se conservó como texto.",
    guidance: "Los importes de monedas distintas nunca se suman. Quite la moneda de la correspondencia y escríbala en cada celda.",
  },
  "import/date-ambiguous": {
    message: "Esta fecha tiene dos lecturas, primero el día o primero el mes; se conservó como texto.",
    guidance: "Indique el orden en la correspondencia: «dateOrder». Nunca se adivina.",
  },
  "import/date-other-order": {
    message: "Esta fecha no sigue el orden de día y mes que indica la correspondencia; se conservó como texto.",
    guidance: "Compruebe la celda; las fechas de una columna deberían tener un solo orden.",
  },
  "import/date-two-digit-year": {
    message: "El año de esta fecha tiene dos cifras; se conservó como texto.",
    guidance: "Indique el siglo en la correspondencia: con «century» 2000, 21 es 2021.",
  },
  "import/date-impossible": { message: "Ese día no existe; se conservó como texto.", guidance: "Compruebe el día y el mes." },
  "import/date-other-calendar": {
    message: "Esta fecha es, o puede ser, de un calendario distinto del gregoriano; se conservó como texto y no se convirtió.",
    guidance: "Escriba al lado la fecha del calendario gregoriano, en una forma como 2021-04-03.",
  },
  "import/date-relative": { message: "Esta fecha depende del día en que se escribe; se conservó como texto.", guidance: "Escriba la fecha misma." },
  "import/date-serial-number": {
    message: "Hay un número donde se esperaba una fecha; se conservó como texto.",
    guidance: "Un programa de hojas de cálculo cuenta así los días. Dé a la columna formato de fecha y guarde de nuevo.",
  },
  "import/date-several": {
    message: "En esta celda hay varias fechas; se conservó como texto.",
    guidance: "Deje la fecha del acto, o su primer y su último día.",
  },
  "import/date-not-a-day": { message: "En esta celda se esperaba un día; se conservó como nota.", guidance: "Escriba año, mes y día." },
  "import/date-not-a-quarter": { message: "En esta celda se esperaba un trimestre; se conservó como nota.", guidance: "Escríbalo como 2026-Q3." },
  "import/date-unreadable": {
    message: "En esta celda no se ve ninguna fecha; se conservó como texto.",
    guidance: "Escríbala en una forma como 2021-04-03, 2021-04 o 2021.",
  },
  "import/period-reversed": { message: "El último día de esta celda es anterior al primero; se conservó como texto.", guidance: "Compruebe ambos días." },
  "import/mapping-form": {
    message: "Este miembro de la correspondencia no tiene la forma esperada.",
    guidance: "Compárelo con el esquema cop-mapping/1, o pida que se proponga una nueva correspondencia.",
  },
  "import/mapping-unknown-member": {
    message: "Esta parte de la correspondencia tiene un miembro desconocido.",
    guidance: "Busque un nombre mal escrito, o pida que se proponga una nueva correspondencia.",
  },
  "import/mapping-records": {
    message: "El tipo de documento no tiene esa lista; se esperaba: {allowed}.",
    guidance: "Indique una lista del documento, o el texto vacío para un documento por fila.",
  },
  "import/mapping-field": {
    message: "El registro no tiene ese campo; el más parecido es {nearest}.",
    guidance: "Escriba el puntero de un campo, con - para un elemento de una lista.",
  },
  "import/ask-table": {
    message: "Tablas en esta hoja: {count}. ¿Es la número {chosen} la que se busca?",
    guidance: "Se tomó la que tiene más encabezados conocidos. Cada tabla necesita su propia correspondencia.",
  },
  "import/ask-side": {
    message: "Antes de esta columna hay una vacía. ¿Pertenecen las columnas desde aquí a las mismas filas o son otra tabla?",
    guidance: "No hay que hacer nada si pertenecen a las mismas filas. Si no, ponga la otra tabla en una hoja propia.",
  },
  "import/ask-year": {
    message: "¿A qué año pertenecen las fechas de esta columna? No lo indican, y sobre la tabla no figura un único año.",
    guidance: "Escriba el año en la correspondencia. Hasta entonces, esas fechas se guardan como texto.",
  },
  "import/ask-year-above": {
    message: "Las fechas de esta columna no indican el año. ¿Es {year}, que figura sobre la tabla? Se ha propuesto.",
    guidance: "Conserve el año, escriba otro o quítelo: entonces esas fechas se guardan como texto.",
  },
  "import/ask-column": {
    message: "¿Es esta columna para {field}? La propuesta no está segura.",
    guidance: "Deje el campo, indique otro, o quítelo: entonces los textos van a las notas.",
  },
  "import/ask-field": {
    message: "¿Qué columna contiene {member}? Todo registro debe tenerlo, y no se encontró ninguna.",
    guidance: "Escriba el campo en la columna que lo contiene. Las filas sin él se apartan.",
  },
  "import/ask-constant": {
    message: "¿Qué valor tiene {member} en todas las filas? Todo registro debe tener uno, y ninguna columna lo contiene. Uno de: {allowed}.",
    guidance: "Escriba el valor en la correspondencia, o indique la columna que lo contiene. Las filas sin él se apartan.",
  },
  "import/ask-document": { message: "¿Cuál es {member} del documento? Debe tener uno.", guidance: "Escríbalo en la correspondencia." },
  "import/ask-date-order": {
    message: "En las fechas de esta columna, ¿va primero el día o el mes? Ninguna fecha lo decide, o se contradicen.",
    guidance: "Escriba «day-month» o «month-day». Hasta entonces, las fechas con dos lecturas quedan como texto.",
  },
  "import/ask-century": {
    message: "¿De qué siglo son los años de dos cifras de esta columna?",
    guidance: "Escriba 2000 o 1900. Hasta entonces, esas fechas quedan como texto.",
  },
  "import/ask-decimal": {
    message: "¿Qué signo precede a la fracción en los números de esta columna? Ningún número lo decide, o se contradicen.",
    guidance: "Escriba «.» o «,». Hasta entonces, los números con dos lecturas quedan como texto.",
  },
  "import/ask-currency": { message: "¿En qué moneda están los importes de esta columna?", guidance: 'Escríbala en «with»: { "currency": "USD" }.' },
  "import/ask-list-separator": {
    message: "En esta columna, ¿separan las comas varios elementos o forman parte de un nombre?",
    guidance: "En el primer caso escriba «,» como separador; en el segundo, no lo ponga.",
  },
  "import/ask-country": {
    message: "¿A qué país se refiere el texto de esta celda? No es un nombre ni un código conocido.",
    guidance: "Escriba el texto y el código (ISO 3166-1 alfa-2) en «codes». Hasta entonces, el texto queda como nota.",
  },
  "import/ask-country-near": {
    message: "¿Se refiere el texto de esta celda a {nearest}? No es un nombre ni un código conocido.",
    guidance: "Si es así, escriba el texto y el código (ISO 3166-1 alfa-2) en «codes». Hasta entonces, el texto queda como nota.",
  },
  "import/ask-code": { message: "¿Qué significa el texto de esta celda? Uno de: {allowed}.", guidance: "Escriba el texto y el código en «codes»." },
};
