import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

/** Texts of the findings of compilation in Spanish. */
export const es: Messages<keyof typeof en> = {
  "compile/unknown-resolution": {
    message: "El informe no puede ordenarse según este texto; se esperaba {expected}.",
    guidance:
      "Indique {expected}: es la única revisión cuyos puntos estaban disponibles. Los informes sobre ciclos posteriores también se ordenan por ella y así lo indican.",
  },
  "compile/unknown-cycle": {
    message: "El ciclo no se conoce; se esperaba: {allowed}.",
    guidance: "Nombre el ciclo por las conferencias anterior y posterior. Sus fechas proceden del cuadro de conferencias.",
  },
  "compile/cut-off-no-day": {
    message: "La fecha de cierre de los datos no es un día; se esperaba una forma como 2017-09-30.",
    guidance: "Escriba el último día que abarca el informe: año, mes y día.",
  },
  "compile/cut-off-needed": {
    message: "El ciclo {cycle} requiere una fecha de cierre de los datos, porque no se conoce la fecha de la próxima conferencia.",
    guidance: "Indique el último día que abarca el informe.",
  },
  "compile/cut-off-outside-cycle": {
    message: "La fecha de cierre de los datos está fuera del ciclo; se esperaba un día entre {firstDay} y {lastDay}.",
    guidance: "Elija un día del ciclo o no indique ninguno: el informe termina entonces la víspera de la apertura de la conferencia siguiente.",
  },
  "compile/cut-off-before-cycle": {
    message: "La fecha de cierre de los datos es anterior al ciclo; se esperaba {firstDay} o un día posterior.",
    guidance: "Elija un día del ciclo u otro ciclo.",
  },
  "compile/text-not-seen": {
    message: "La revisión en vigor en el ciclo {cycle} no estaba disponible; el informe se ordena según {arrangedBy}.",
    guidance: "La portada lo indica y ningún punto se da por incumplido. Compare los títulos con la revisión en vigor antes de enviar el informe.",
  },
  "compile/no-documents": {
    message: "No se entregó ningún documento; en todos los puntos figurará «no se recibió información».",
    guidance: "Entregue estrategias, registros de actividades, respuestas nacionales o informes trimestrales.",
  },
  "compile/duplicate-document": {
    message: "Dos documentos distintos llevan el identificador {document} y el mismo número de revisión; se esperaba uno.",
    guidance: "No puede saberse cuál vale. Dé a uno de ellos otro identificador o un número de revisión mayor.",
  },
  "compile/repeated-document": {
    message: "El documento {document} se entregó más de una vez con el mismo contenido; se usa una vez.",
    guidance: "No hay que hacer nada; compruebe la lista de ficheros si le sorprende.",
  },
  "compile/older-revision": {
    message: "Se dejaron de lado revisiones anteriores del documento {document}.",
    guidance: "Se usa la revisión más reciente. Entregue solo la anterior si es esa la que desea.",
  },
  "compile/not-releasable": {
    message: "La respuesta nacional {document} no puede divulgarse; nada de ella figura en el informe.",
    guidance: "Pida a la administración una respuesta que marque como divulgable si su contenido debe figurar.",
  },
  "compile/report-as-input": {
    message: "El documento {document} es a su vez un informe de aplicación y no se usa.",
    guidance: "Los informes se compilan a partir de documentos con pruebas. Entregue los documentos de los que se compiló el informe anterior.",
  },
  "compile/type-not-used": {
    message: "El documento {document} es del tipo {type}, que este informe no lee como prueba; no se usa.",
    guidance: "Introduzca lo que describe como actividades en un registro de actividades, una respuesta nacional o un informe trimestral.",
  },
  "compile/unknown-region": {
    message: "La región no se conoce; se esperaba una de: {allowed}.",
    guidance: "Indique con su código una de las seis regiones del UIT-D.",
  },
  "compile/unknown-quarter": {
    message: "El trimestre no es válido; se esperaba una forma como 2016-Q2.",
    guidance: "Escriba el año, un guion, Q y el número del 1 al 4.",
  },
  "compile/not-a-return": {
    message: "El documento {document} es del tipo {type}; un informe trimestral se compila de respuestas nacionales, y no se usa.",
    guidance: "Aporte respuestas nacionales. Lo que hizo el propio grupo se indica directamente.",
  },
  "compile/return-outside-quarter": {
    message: "La respuesta nacional {document} se refiere a un tiempo fuera del trimestre; no se usa.",
    guidance: "Compruebe el trimestre o aporte la respuesta del trimestre.",
  },
  "compile/return-of-other-region": {
    message: "El país {country} de la respuesta {document} figuraba en la región {listed} al final del trimestre; la respuesta no se usa.",
    guidance: "Las regiones de los países cambian. Compruebe región y trimestre, o entregue la respuesta al grupo de su región.",
  },
  "compile/outside-quarter": {
    message: "Una entrada de la respuesta {document} está fuera del trimestre, o su fecha no lo dice; se deja fuera.",
    guidance: "No hay que hacer nada si la respuesta abarca más tiempo. Si no, añada el mes o el día.",
  },
  "compile/nothing-to-report": {
    message: "No se comunicó nada del trimestre; el informe dice que no hay nada que comunicar.",
    guidance: "Compruebe la lista de respuestas si le sorprende, y añada lo que el propio grupo propone.",
  },
  "compile/nothing-to-merge": {
    message: "No se aportó ninguna versión; se esperaba al menos una.",
    guidance: "Aporte las versiones que deben unirse.",
  },
  "compile/not-a-version": {
    message: "El documento {document} tiene otro tipo o identificador; se esperaba una versión de {expected}.",
    guidance: "Solo pueden unirse versiones de un mismo documento. Para llevar varios documentos a un informe, compílelos.",
  },
  "compile/versions-differ": {
    message: "Las versiones del documento {document} difieren aquí; queda el valor de la más reciente, los demás se guardan en los conflictos.",
    guidance: "Decida qué valor vale, anótelo y quite la entrada de los conflictos.",
  },
  "compile/duplicate-record": {
    message: "El documento {document} usa más de una vez el identificador {record}; se conservan ambos registros.",
    guidance: "Si se refieren a lo mismo, elimine uno: ahora se cuentan los dos. En otro caso, dé a cada uno su identificador.",
  },
  "compile/no-date": {
    message: "El registro {record} no tiene fecha; se enumera y no se cuenta.",
    guidance: "Añada la fecha, aunque solo se conozca el año. Para una estrategia: la fecha de adopción o de presentación.",
  },
  "compile/date-not-precise": {
    message: "La fecha del registro {record} no permite saber si está en el periodo; se enumera y no se cuenta.",
    guidance: "Añada el mes o el día. Un año que contiene el primer o el último día del periodo no puede situarse.",
  },
  "compile/unknown-clause": {
    message: "El registro {record} nombra un punto que no es un punto dispositivo del texto de 2014; el vínculo no se usa.",
    guidance: "Use un identificador como res67-2014/instructs/7. El texto tiene dos puntos 8: instructs/8 e instructs/8bis.",
  },
  "compile/clause-of-other-revision": {
    message: "El registro {record} nombra un punto de {revision}, cuyo texto no estaba disponible; el vínculo no se usa.",
    guidance: "Añada el punto del texto de 2014 al que responde, si lo hay. La numeración puede variar de una revisión a otra.",
  },
  "compile/unknown-record": {
    message: "El registro {record} remite a un registro que no está en los documentos.",
    guidance: "No puede comprobarse una posible doble contabilización. Entregue el documento que contiene el otro registro o corrija el identificador.",
  },
  "compile/unknown-source": {
    message: "El registro {record} cita una fuente que su documento no enumera; la cita se omite.",
    guidance: "Añada la fuente a la lista del documento o corrija su identificador.",
  },
  "compile/region-differs": {
    message: "El registro {record} indica la región {stated}; su país figuraba ese día en {listed}, y se usa la lista.",
    guidance: "Las regiones de los países cambian. Compruebe la fecha y el país; para una actividad de varias regiones, indique GLO.",
  },
  "compile/told-twice": {
    message: "El registro {record} describe lo mismo que {others}; se conservan todos y cuentan una vez.",
    guidance: "No hay que hacer nada. Si son cosas distintas, quite el vínculo de sameAs.",
  },
  "compile/same-activity": {
    message: "El registro {record} tiene el mismo país y los mismos días que {others}; pueden referirse al mismo acto y se conservan todos.",
    guidance: "Si son el mismo, conserve uno: ahora se suman sus participantes. El informe los enumera como posible doble contabilización.",
  },
  "compile/too-many-words": {
    message: "El documento tiene {words} palabras; se admiten como máximo {limit}, es decir, {over} menos.",
    guidance: "Acórtelo o pase partes a anexos que el límite no cuente. No se ha cortado nada.",
  },
};
