import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const es: Messages<keyof typeof en> = {
  "input/empty": {
    message: "La entrada no contiene datos; se esperaba un documento.",
    guidance: "Compruebe que eligió el archivo correcto y que se guardó completo.",
  },
  "input/office-file": {
    message: "Es un archivo de ofimática ({type}), no un texto JSON o YAML.",
    guidance:
      "Los procesadores de texto y las hojas de cálculo guardan los datos en un formato propio. Guarde o exporte el contenido como JSON, o use la importación de tablas.",
  },
  "input/not-text": {
    message: "Es un archivo de tipo {type}, no un texto JSON o YAML.",
    guidance:
      "Elija el archivo que contiene los datos. Descomprima antes los archivos comprimidos; los datos de un PDF o de una imagen deben introducirse de nuevo.",
  },
  "input/binary": {
    message: "El archivo contiene datos binarios; se esperaba un texto JSON o YAML.",
    guidance: "Elija el archivo de texto con los datos o expórtelo de nuevo como JSON en UTF-8.",
  },
  "input/markup": {
    message: "Este texto es {type}, no JSON ni YAML.",
    guidance: "A menudo se guarda una página web en lugar de sus datos, o el servidor responde con una página de error. Descargue el archivo de datos.",
  },
  "input/yaml": { message: "Este texto parece YAML; aquí solo se lee JSON.", guidance: "Guárdelo como JSON o permita que el programa lea también YAML." },
  "encoding/invalid-utf-8": {
    message: "El byte en la posición {byte} del archivo no es UTF-8 válido.",
    guidance: "El archivo está dañado o se guardó con otra codificación. Ábralo en el programa que lo creó y guárdelo como UTF-8.",
  },
  "encoding/not-utf-8": {
    message: "El texto no es UTF-8 (a partir del byte {byte}); probablemente se guardó como {encoding}.",
    guidance: "Nada se convierte sin usted. Abra el archivo como {encoding}, compruebe que las letras sean correctas y guárdelo como UTF-8.",
  },
  "encoding/utf-16": {
    message: "El texto está codificado en {encoding}; en los archivos que se intercambian se espera UTF-8.",
    guidance: "Se ha leído. Guárdelo como UTF-8 para que cualquier otro programa también lo lea (RFC 8259).",
  },
  "encoding/incomplete": {
    message: "El texto en {encoding} termina en medio de un carácter.",
    guidance: "El archivo está cortado o dañado. Guárdelo o envíelo de nuevo, preferiblemente en UTF-8.",
  },
  "encoding/unsupported": { message: "El texto está codificado en {encoding}, que no se lee; se esperaba UTF-8.", guidance: "Guarde el archivo como UTF-8." },
  "limit/bytes": {
    message: "La entrada ({size} bytes) supera el límite de {limit} bytes.",
    guidance: "Divida el documento o aumente el límite «bytes» del lector si confía en su origen.",
  },
  "limit/text-length": {
    message: "La entrada de {size} bytes es más larga de lo que puede ser un texto en este entorno.",
    guidance: "Divida el documento en varios archivos.",
  },
  "limit/yaml-length": {
    message: "El texto YAML ({size} caracteres) supera el límite de {limit} caracteres.",
    guidance: "Leer YAML es lento. Guarde un documento de este tamaño como JSON o aumente el límite «yamlLength» del lector.",
  },
  "limit/yaml-tokens": {
    message: "El texto YAML tiene más palabras y signos que el límite de {limit}.",
    guidance: "Guarde un documento de este tamaño como JSON o aumente el límite «yamlTokens» del lector.",
  },
  "limit/depth": {
    message: "Las listas y los objetos están anidados más allá del límite de {limit}.",
    guidance: "Los documentos reales no llegan a esa profundidad: busque corchetes o sangrías fuera de lugar. Si no, aumente el límite «depth» del lector.",
  },
  "limit/stack": {
    message: "Las listas y los objetos están anidados a más profundidad de la que este entorno puede leer.",
    guidance: "Reduzca los niveles del documento o léalo en otro entorno.",
  },
  "limit/nodes": {
    message: "El documento tiene más valores que el límite de {limit}.",
    guidance: "Divida el documento o aumente el límite «nodes» del lector.",
  },
  "limit/string-length": {
    message: "Un texto supera el límite de {limit} caracteres.",
    guidance: "Deje los archivos e imágenes fuera del documento e indique su dirección, o aumente el límite «stringLength» del lector.",
  },
  "limit/key-length": {
    message: "El nombre de un miembro supera el límite de {limit} caracteres.",
    guidance: "Probablemente hay un texto donde va un nombre; busque unas comillas que falten. Si no, aumente el límite «keyLength» del lector.",
  },
  "limit/keys": {
    message: "Un objeto tiene más miembros que el límite de {limit}.",
    guidance: "Escriba las entradas numerosas de un mismo tipo como lista o aumente el límite «keys» del lector.",
  },
  "limit/aliases": {
    message: "Los alias repiten partes del documento más veces que el límite de {limit}.",
    guidance:
      "Unos pocos alias anidados pueden crecer hasta miles de millones de valores. Escriba las partes completas o aumente el límite «aliases» del lector.",
  },
  "limit/findings": {
    message: "Hallazgos mostrados: {limit}; hallazgos de la misma lectura no mostrados: {more} o más.",
    guidance: "Corrija los mostrados y lea de nuevo, o aumente el límite «findings» del lector.",
  },
  "json/no-value": {
    message: "El texto contiene comentarios pero no datos; se esperaba un valor JSON.",
    guidance: "Compruebe que eligió el archivo correcto y que se guardó completo.",
  },
  "json/unexpected-end": {
    message: "El texto termina en la línea {line}, pero {bracket} de la línea {openLine} sigue sin cerrar.",
    guidance: "Probablemente el archivo está cortado. Envíelo o guárdelo de nuevo, o cierre lo que queda abierto.",
  },
  "json/bracket-mismatch": {
    message: "Se encontró {found} donde se esperaba {expected} para cerrar la línea {openLine}.",
    guidance: "Falta o sobra un corchete o una llave entre estas dos líneas.",
  },
  "json/value-expected": {
    message: "Se encontró {found} donde se esperaba un valor.",
    guidance: "Un valor es un texto entre comillas dobles, un número, true, false, null, una lista entre [ ] o un objeto entre { }.",
  },
  "json/key-expected": {
    message: "Se encontró {found} donde se esperaba el nombre de un miembro entre comillas dobles.",
    guidance: 'Entre llaves, cada valor lleva un nombre: "title": "…".',
  },
  "json/colon-expected": { message: "Se encontró {found} donde se esperaban dos puntos entre un nombre y su valor.", guidance: 'Escriba "title": "…".' },
  "json/comma-expected": {
    message: "Se encontró {found} donde se esperaba una coma o {closing}.",
    guidance: 'Ponga una coma antes del elemento siguiente o busque unas comillas dentro del texto anterior (escríbalas como \\").',
  },
  "json/text-after-end": {
    message: "Se encontró {found} tras el final del documento; no se esperaba nada más.",
    guidance: "Un archivo JSON contiene un solo valor. Ponga varios en una lista, un documento por archivo, o busque un corchete que cierre antes de tiempo.",
  },
  "json/comment": { message: "JSON no admite comentarios.", guidance: "Elimínelo o guarde la observación en un campo propio." },
  "json/trailing-comma": { message: "Hay una coma antes del cierre y nada la sigue.", guidance: "Elimine la coma." },
  "json/single-quotes": { message: "Se encontraron comillas simples; JSON espera comillas dobles.", guidance: "Escriba \"…\" en lugar de '…'." },
  "json/typographic-quotes": {
    message: "Se encontraron comillas tipográficas; JSON espera comillas rectas.",
    guidance: 'Los procesadores de texto cambian " por “ ”. Use un editor de texto simple y escriba "…".',
  },
  "json/unquoted-key": { message: "El nombre de un miembro está sin comillas.", guidance: 'Escríbalo entre comillas dobles: "title": "…".' },
  "json/unknown-word": {
    message: "Se encontró una palabra donde se esperaba un valor; solo true, false y null van sin comillas.",
    guidance: "Escriba estas tres en minúsculas y ponga todo texto entre comillas dobles.",
  },
  "json/not-a-number": {
    message: "JSON no tiene NaN ni Infinity; se esperaba un número.",
    guidance: "Escriba null u omita el campo e indique por qué falta la cifra.",
  },
  "json/leading-zero": {
    message: "Un número empieza por un cero sin valor.",
    guidance: "Elimine el cero; si forma parte de un código o teléfono, ponga todo entre comillas dobles.",
  },
  "json/number-form": {
    message: "Un número no está escrito como espera JSON: cifras, un punto, un exponente y ningún otro signo.",
    guidance: "Escriba 1234.5 sin signo más, separadores ni unidad; ponga fechas y códigos entre comillas dobles.",
  },
  "json/number-range": {
    message: "Un número es demasiado grande para leerse.",
    guidance: "Compruebe la cantidad de cifras; escriba un identificador largo como texto entre comillas dobles.",
  },
  "json/number-precision": {
    message: "Un número tiene más cifras de las que se pueden conservar; se redondeó al leerlo.",
    guidance: "Escriba un identificador largo como texto entre comillas dobles; redondee una cifra medida a lo que se conoce.",
  },
  "json/line-break-in-string": {
    message: "Un texto que empieza aquí no termina en su línea.",
    guidance: "Añada las comillas de cierre o escriba el salto de línea dentro del texto como \\n.",
  },
  "json/control-character": {
    message: "Un texto contiene el carácter de control {character}, que JSON solo admite como secuencia de escape.",
    guidance: "Elimínelo; escriba el tabulador como \\t y el salto de línea como \\n.",
  },
  "json/invisible-character": {
    message: "Entre las partes del documento está el carácter invisible {character}; JSON solo admite ahí espacios y saltos de línea normales.",
    guidance: "Suele venir con texto copiado de una página web o un procesador de texto. Sustitúyalo por un espacio.",
  },
  "json/escape": {
    message: "A una barra inversa le sigue un signo que JSON no reconoce ahí.",
    guidance: "Escriba la propia barra inversa como \\\\, por ejemplo en rutas de archivos, y un código de carácter como \\u con cuatro dígitos hexadecimales.",
  },
  "json/lone-surrogate": {
    message: "Un texto contiene la mitad de un carácter, que ningún archivo puede guardar.",
    guidance: "El carácter, a menudo un emoji, quedó partido en dos. Escríbalo de nuevo o elimínelo.",
  },
  "json/duplicate-key": {
    message: "El miembro «{member}» aparece dos veces en un objeto; la primera, en la línea {firstLine}.",
    guidance: "Cada programa podría tomar un valor distinto. Conserve uno de los dos o cambie el nombre de uno.",
  },
  "json/prototype-key": {
    message: "Un miembro se llama __proto__, nombre que no se permite.",
    guidance: "Ese nombre permite atacar programas. Elimine el miembro o cámbiele el nombre.",
  },
  "yaml/syntax": {
    message: "El YAML no se puede leer a partir de aquí; se esperaba otro signo u otra sangría.",
    guidance: "Compare sangrías, dos puntos, guiones y comillas con las líneas cercanas; ponga entre comillas los textos con signos especiales.",
  },
  "yaml/indentation": {
    message: "Esta línea no tiene la misma sangría que las cercanas.",
    guidance: "Las entradas de una lista u objeto empiezan en la misma columna; lo que pertenece a una entrada empieza más a la derecha.",
  },
  "yaml/tab": {
    message: "Se usa un tabulador como sangría; YAML espera espacios.",
    guidance: "Sustituya los tabuladores al principio de las líneas por espacios.",
  },
  "yaml/colon-in-text": {
    message: "Unos segundos dos puntos hacen ambigua esta línea; se esperaban un nombre y un valor.",
    guidance: "Ponga entre comillas el texto que contiene dos puntos seguidos de un espacio.",
  },
  "yaml/quotes-needed": {
    message: "Un texto empieza por un signo que tiene significado propio en YAML.",
    guidance: "Ponga el texto entre comillas; signos como @ ` % & * ! y los corchetes las necesitan.",
  },
  "yaml/missing-sign": {
    message: "Falta aquí un signo: comillas, un corchete, una coma o dos puntos.",
    guidance: "Cierre lo que se abrió antes y deje un espacio tras cada coma y cada dos puntos.",
  },
  "yaml/escape": {
    message: "A una barra inversa le sigue un signo que YAML no reconoce ahí.",
    guidance: "Use comillas simples para textos con barras inversas o escriba la barra como \\\\.",
  },
  "yaml/unknown-alias": {
    message: "Un alias (*) nombra una parte que no se marcó (&) antes.",
    guidance: "Marque la parte antes de usarla, escríbala completa o ponga entre comillas un texto que empieza por *.",
  },
  "yaml/cyclic-alias": {
    message: "Un alias está dentro de la parte que repite, de modo que el documento no terminaría nunca.",
    guidance: "Remita a la otra parte por su identificador.",
  },
  "yaml/tag": {
    message: "Se encontró una etiqueta de tipo especial (!); solo se leen textos, números, true, false, null, listas y objetos.",
    guidance: "Elimine la etiqueta o ponga entre comillas un texto que empieza por !. Las fechas se escriben como texto.",
  },
  "yaml/directive": {
    message: "Una línea con % da una instrucción que no se sigue; el documento se lee como YAML 1.2.",
    guidance: "Elimine la línea. En YAML 1.2, palabras como yes y no son textos.",
  },
  "yaml/several-documents": {
    message: "Aquí empieza un segundo documento; se esperaba uno por archivo.",
    guidance: "Ponga cada documento en su propio archivo o reúnalos en una lista.",
  },
  "yaml/duplicate-key": {
    message: "El miembro «{member}» aparece dos veces en un objeto; la primera, en la línea {firstLine}.",
    guidance: "Cada programa podría tomar un valor distinto. Conserve uno de los dos o cambie el nombre de uno.",
  },
  "yaml/prototype-key": {
    message: "Un miembro se llama __proto__, nombre que no se permite.",
    guidance: "Ese nombre permite atacar programas. Elimine el miembro o cámbiele el nombre.",
  },
  "yaml/key-not-text": {
    message: "El nombre de un miembro no es un texto.",
    guidance: 'YAML lee aquí un número, true, false o nada. Ponga el nombre entre comillas: "2019": …',
  },
  "yaml/merge-key": { message: "Se encontró una clave de fusión (<<); YAML 1.2 no la tiene.", guidance: "Escriba los miembros donde se necesiten." },
  "yaml/number-range": {
    message: "Un número es demasiado grande, infinito o no es un número; se esperaba un número JSON.",
    guidance: "Escriba null u omita el campo e indique por qué falta la cifra; escriba un identificador largo entre comillas.",
  },
  "yaml/number-precision": {
    message: "Un número tiene más cifras de las que se pueden conservar; se redondeó al leerlo.",
    guidance: "Escriba un identificador largo entre comillas; redondee una cifra medida a lo que se conoce.",
  },
  "yaml/number-form": {
    message: "Se lee como número aunque no está escrito como tal (cero inicial, signo más, 0x, 0o, punto suelto o exponente).",
    guidance: "Si es un código, un teléfono o una referencia, póngalo entre comillas; si no, escriba el número con cifras normales.",
  },
  "yaml/ambiguous-word": {
    message: "Esta palabra se leyó como texto; otros programas la leen como true o false.",
    guidance: "Póngala entre comillas si es un texto (como el código de Noruega), o escriba true o false.",
  },
  "yaml/lone-surrogate": {
    message: "Un texto contiene la mitad de un carácter, que ningún archivo puede guardar.",
    guidance: "El carácter, a menudo un emoji, quedó partido en dos. Escríbalo de nuevo o elimínelo.",
  },
  "yaml/control-character": {
    message: "Aquí hay un carácter de control que YAML no permite en un archivo de texto.",
    guidance: "Elimínelo o escríbalo como secuencia de escape entre comillas dobles.",
  },
};
