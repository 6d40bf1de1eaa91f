import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const es: Messages<keyof typeof en> = {
  "form/not-a-form": {
    message: "Este libro no es un formulario escrito por este programa, o faltan sus marcas ocultas.",
    guidance: "Cree un formulario nuevo y copie en él los valores. Para leer tablas propias, use la importación.",
  },
  "form/other-version": {
    message: "El formulario es de la versión {version}; se esperaba {expected}.",
    guidance: "Léalo con la versión del programa que lo escribió, o cree un formulario nuevo y copie en él los valores.",
  },
  "form/sheet-missing": {
    message: "La hoja de {list} no está en el formulario; su lista cuenta como vacía.",
    guidance: "No hay que hacer nada si no hay nada que decir. Si lo hay, cree un formulario nuevo: la hoja está en él.",
  },
  "form/sheet-twice": {
    message: "Esta hoja figura dos veces en el formulario; solo se leyó la primera.",
    guidance: "Pase las filas de la copia a la primera hoja y elimine la copia.",
  },
  "form/not-in-form": {
    message: "Hay contenido fuera de los campos del formulario ({count}); no se leyó.",
    guidance: "Páselo a un campo del formulario. Las columnas y filas añadidas no se leen.",
  },
  "form/column-missing": {
    message: "Falta la columna que distingue los registros de esta hoja; sus filas no se leyeron.",
    guidance: "Cree un formulario nuevo y copie en él las filas.",
  },
  "form/field-missing": {
    message: "Este campo es necesario y está vacío.",
    guidance: "Rellénelo. Si un campo pregunta por qué no hay valor, un motivo allí también es una respuesta.",
  },
  "form/marks-gone": {
    message: "Aquí hay contenido ({count}) sin la marca oculta que dice qué es, y faltan marcas del formulario; no se ha leído.",
    guidance: "Deshaga la eliminación de la primera fila oculta, de la fila o de la columna, o cree un formulario nuevo y copie en él los valores.",
  },
  "form/field-twice": {
    message: "Este campo figura dos veces en el formulario y ambos están rellenos; se ha leído el primero.",
    guidance: "Elimine uno de los dos: se copió una fila o una columna del formulario.",
  },
  "form/two-codes": {
    message: "El nombre y el código entre paréntesis no significan lo mismo; se ha tomado el código.",
    guidance: "Elija de nuevo de la lista de la celda, o escriba solo el nombre o el código.",
  },
  "form/word-read": {
    message: "La palabra no está en la lista, pero se usa a menudo para una de sus entradas, que se ha tomado.",
    guidance: "Compruébelo en el documento. Elija de la lista de la celda para que desaparezca este hallazgo.",
  },
  "form/number": {
    message: "Esto no es un número; se esperaba un número sin palabras.",
    guidance: "Escriba el número solo, por ejemplo 40. «Unos» y similares van en la columna de la exactitud, las palabras de la fuente en «texto impreso».",
  },
  "form/whole-number": {
    message: "Se esperaba un número entero.",
    guidance: "Las personas y las cosas se cuentan en números enteros. Redondéelo e indíquelo.",
  },
  "form/number-by-language": {
    message: "El número puede leerse de dos maneras; decidió la costumbre del idioma del formulario.",
    guidance: "Compruébelo. Escriba los números sin separador de miles, o en una celda con el formato «número».",
  },
  "form/percent": {
    message: "La celda muestra un porcentaje pero contiene una fracción; no se tomó como número.",
    guidance: "Dé a la celda el formato «número» y escriba el número como debe leerse, por ejemplo 25 para el 25 por ciento.",
  },
  "form/yes-no": { message: "Se esperaba sí o no.", guidance: "Elija de la lista de la celda." },
  "form/date": {
    message: "Esto no es una fecha; se esperaba una forma como 2015, 2015-09, 2015-Q3 o 2015-09-07.",
    guidance: "Escriba la fecha con la exactitud con que se conoce. Lo que la fuente dice en palabras va en «texto impreso».",
  },
  "form/date-ambiguous": {
    message: "La fecha puede leerse de dos maneras: ¿qué número es el mes?",
    guidance: "Escríbala como año-mes-día, por ejemplo 2015-09-07.",
  },
  "form/date-by-language": {
    message: "La fecha puede leerse de dos maneras; ha decidido el uso del idioma del formulario, el día antes del mes.",
    guidance: "Compruébela. Año-mes-día, por ejemplo 2015-09-07, nunca se lee mal.",
  },
  "form/date-read": {
    message: "La fecha estaba escrita de otra forma y se entendió.",
    guidance: "No hay que hacer nada; compruébela en el documento. La forma año-mes-día, por ejemplo 2015-09-07, nunca se confunde.",
  },
  "form/time-dropped": { message: "Se omitió la hora; se esperaba una fecha.", guidance: "No hay que hacer nada." },
  "form/date-in-text": {
    message: "La celda contiene una fecha donde se esperaba un texto; la fecha se tomó como texto.",
    guidance: "Compruebe cómo queda en el documento, o dé a la celda el formato «texto» y escríbala de nuevo.",
  },
  "form/error-value": { message: "La celda contiene un error en lugar de un valor.", guidance: "Escriba el valor." },
  "form/data": {
    message: "La columna «otros datos» no contiene lo que el formulario escribió en ella; sus datos no se leyeron.",
    guidance: "Deshaga el cambio o tome la fila del formulario original. La columna contiene datos en formato JSON.",
  },
  "form/data-replaced": {
    message: "Se rellenó un campo que también figura en la columna «otros datos»; cuenta el campo.",
    guidance: "No hay que hacer nada si el campo es correcto. Borre la entrada de la columna «otros datos» para que no aparezca este aviso.",
  },
  "form/unknown-record": {
    message: "Esta fila pertenece a un registro que no está en el formulario; no se leyó.",
    guidance: "Escriba en la primera columna el identificador o número del registro tal como figura en la hoja de su lista.",
  },
  "form/record-twice": {
    message: "Dos registros tienen el mismo identificador o número; lo que les pertenece no puede asignarse y no se leyó.",
    guidance: "Dé a cada registro su propio identificador o número y úselo en las hojas que le pertenecen.",
  },
  "form/two-answers": {
    message: "Aquí hay un valor y también una razón por la que no lo hay; cuenta el valor.",
    guidance: "Borre uno de los dos.",
  },
  "form/more-findings": {
    message: "Avisos enumerados: {listed}; otros avisos del mismo formulario sin enumerar: {more}.",
    guidance: "Corrija los enumerados y lea de nuevo el formulario.",
  },
};
