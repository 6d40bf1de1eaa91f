import type { PicturePhrases } from "./phrases.js";

/** Phrases of charts, and of the sections that came with them, in Spanish. */
export const pictures: PicturePhrases = {
  "picture/same-data": "El cuadro que sigue contiene los mismos datos.",
  "picture/clauses": "Registros sobre cada punto",
  "picture/clauses-told":
    "Barras con el número de registros sobre cada uno de los {clauses} puntos. Puntos con pruebas: {evidence}. Puntos sobre los que no se recibió información: {silent}.",
  "picture/regions": "Actividades por región y año",
  "picture/regions-told": "Una fila por región en orden alfabético y una columna por año, con una barra y un número. Total de actividades: {total}.",
  "picture/countries": "Los países y sus grupos",
  "picture/countries-told":
    "Países en orden alfabético, con un cuadrado lleno por cada grupo al que pertenece el país en la fecha que figura en el cuadro. Líneas: {lines}.",
  "picture/timeline": "Cuándo tuvo lugar",
  "picture/timeline-told": "Línea del tiempo ({period}) con un carril por región. Cada marca es un registro con su número. Registros: {records}.",
  "picture/timeline-grouped":
    "Línea del tiempo ({period}) con un carril por región. Cada barra es un trimestre o un año con el número de sus registros. Registros: {records}.",
  "picture/activities-told":
    "Línea del tiempo ({period}) con un carril por tipo de actividad. Cada marca es una actividad con su número en el cuadro. Actividades: {records}.",
  "picture/risks": "Las 4C: casillas nombradas",
  "picture/risks-told":
    "Las filas son los tipos de riesgo y las columnas las 4C: contenido, contacto, conducta, contrato. Un cuadrado lleno con un número indica cuántos registros nombran riesgos de la casilla. Casillas nombradas: {named} de {cells}.",
  "picture/checklist": "Grupos de la lista de verificación nacional",
  "picture/capabilities": "Capacidades del Modelo de Respuesta Nacional",
  "picture/coverage-told": "Una línea por elemento, con un cuadrado lleno donde el documento lo nombra. Nombrados: {named} de {entries}.",

  "timeline/heading": "Los registros en el tiempo",
  "timeline/intro":
    "Registros que tuvieron lugar en el periodo, en el trimestre en que comenzaron; si solo se conoce el año, en la fila del año. Lo anunciado, aplazado o cancelado no figura.",
  "timeline/caption": "Registros del periodo por trimestre",
  "timeline/hollow": "Una barra hueca representa algo cuyos días no se conocen: tuvo lugar en algún momento del mes, del trimestre o del año.",
  "timeline/no-region": "Sin región",
  "column/quarter": "Trimestre o año",

  "risks/heading": "Riesgos en línea nombrados: las 4C",
  "risks/intro":
    "Las estrategias, contribuciones y directrices del periodo nombran riesgos por su identificador en la taxonomía de riesgos. El cuadro indica a qué casillas de las 4C de CO:RE llegan esos riesgos. Una actividad no nombra por sí misma ningún riesgo.",
  "risks/caption": "Las doce casillas de las 4C y los registros que nombran riesgos en ellas",
  "risks/across-caption": "Ámbitos transversales de las 4C y registros que nombran riesgos en ellos",
  "risks/not-placed": "Nombrados, y en ninguna casilla de las 4C",
  "risks/dash": "Donde no se recibió información, un documento puede tratar el riesgo sin nombrar su identificador. El número de registros no mide el mérito.",
  "column/cell": "Casilla de las 4C",
  "column/risks": "Riesgos nombrados",

  "coverage/heading": "Lo que el documento nombra",
  "coverage/intro":
    "Lo que los objetivos y las medidas de este único documento dicen de sí mismos, línea por línea. No es una puntuación ni se compara con ningún otro país.",
  "coverage/checklist-caption": "Grupos de la lista de verificación nacional de las directrices de la UIT para los responsables políticos",
  "coverage/checklist-mark": "Los nombres de estos grupos se citan de memoria y no se han cotejado con las directrices.",
  "coverage/capabilities-caption": "Capacidades del Modelo de Respuesta Nacional, edición de noviembre de 2016",
  "coverage/named": "Nombrado",
  "coverage/left-out": "Excluido, con un motivo",
  "column/capability": "Capacidad",
  "column/domain": "Ámbito",
  "column/standing": "En el documento",
  "column/named-by": "Objetivos y medidas",
};
