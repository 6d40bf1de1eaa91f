import { findState } from "@cop-sdk/model";

/** Words of names that are no names of persons: bodies, law, works, campaigns, services, parts of the world; beginnings of words for Russian. */
const whole =
  "Ministry|Ministère|Ministerio|Department|Département|Departamento|Agency|Agence|Agencia|Authority|Autorité|Autoridad|Commission|Comisión|Committee|Comité|Council|Conseil|Consejo|Office|Oficina|Bureau|Centre|Center|Centro|Foundation|Fondation|Fundación|Institute|Institut|Instituto|University|Université|Universidad|School|École|Ecole|Escuela|College|Collège|Colegio|Lycée|Academy|Association|Asociación|Alliance|Alianza|Network|Réseau|Union|Unión|Forum|Foro|Company|Group|Groupe|Grupo|Team|Équipe|Equipo|Club|Helpline|Hotline|Childline|Ligne|Línea|Police|Policía|Gendarmerie|Interpol|Europol|Parliament|Parlement|Parlamento|Government|Gouvernement|Gobierno|Convention|Convención|Convenio|Protocol|Protocole|Protocolo|Act|Law|Loi|Ley|Bill|Code|Código|Decree|Décret|Decreto|Regulation|Règlement|Reglamento|Directive|Directiva|Article|Artículo|Section|Sección|Chapter|Chapitre|Capítulo|Resolution|Résolution|Resolución|Guide|Guía|Guideline|Guidelines|Handbook|Manual|Manuel|Book|Report|Rapport|Informe|Survey|Enquête|Encuesta|Study|Étude|Estudio|Campaign|Campagne|Campaña|Project|Projet|Proyecto|Program|Programme|Programa|Plan|Strategy|Stratégie|Estrategia|Policy|Politique|Política|Initiative|Iniciativa|Agenda|Framework|Day|Journée|Día|Week|Semaine|Semana|Month|Mois|Mes|Workshop|Atelier|Taller|Training|Formation|Conference|Conférence|Conferencia|Congress|Congrès|Congreso|Meeting|Réunion|Reunión|Session|Summit|Sommet|Cumbre|Award|Prix|Premio|Database|Portal|Platform|Plateforme|Plataforma|Website|Projeto|Period|Période|Período|Durée|Duración|Phase|Fase|Nation|National|Nationale|Nacional|Action|Acción|Cadre|Rencana|Kế|Class|Classe|Clase|Curso|Grade|Level|Niveau|Nivel|Lesson|Leçon|Lección|Module|Módulo|Unit|Unité|Unidad|Exam|Examen|Test|Curriculum|Annex|Annexe|Anexo|Figure|Table|Tableau|Tabla|Form|Livre|Libro|Game|Facebook|Instagram|TikTok|YouTube|Snapchat|WhatsApp|Telegram|Discord|Roblox|Google|Microsoft|Apple|Netflix|Minecraft|Fortnite|Wikipedia|Twitter|Internet|Africa|Afrique|África|Europe|Europa|Asia|Asie|America|Americas|Amérique|Amériques|América|Américas|Pacific|Pacifique|Pacífico|Caribbean|Caraïbes|Caribe|Commonwealth|Интернет|ВКонтакте|Африка|Европа|Азия|Америка";
const beginnings =
  "Министерств|Департамент|Агентств|Комисси|Комитет|Совет|Центр|Фонд|Институт|Университет|Школ[аеыу]|Лице[йяею]|Ассоциаци|Альянс|Союз|Форум|Компани|Групп|Лини|Полици|Конвенци|Протокол|Закон|Кодекс|Указ|Стать|Глав|Резолюци|Руководств|Доклад|Отч[её]т|Опрос|Исследовани|Кампани|Проект|Программ|План|Стратеги|Инициатив|Недел|Срок|Период|Класс|Урок|Таблиц|Семинар|Конференци|Конгресс|Саммит|Преми|Портал|Платформ";
const ofNoPerson = new RegExp(`(?<!\\p{L})(?:(?:${whole})s?(?!\\p{L})|(?:${beginnings}))`, "u");

/** Words for many people, and for how many, that begin a sentence and stand alone: "Learners aged 12", "Más de 12 años". Plurals only: a pupil may have a name. */
const manyPeople = [
  "Children|Kids|Teens|Teenagers|Preteens|Tweens|Toddlers|Infants|Babies|Girls|Boys|Schoolchildren|Schoolgirls|Schoolboys|Youth|Youths|Youngsters|Adolescents|Juveniles|Minors|Pupils|Students|Learners|Users|Viewers|Players|Gamers|Customers|Consumers|Subscribers|Respondents|Participants|Interviewees|Persons|People|Individuals|Citizens|Residents|Victims|Survivors|Beneficiaries|Volunteers|Ambassadors|Siblings|Sons|Daughters|Adults|Men|Women|Males|Females|Those|Anyone|Everyone|Over|Under|About|Around|Approximately|Nearly|Almost|Some|Most|Many|All|Both|Only|Mainly|Mostly|Especially|Particularly|Average|Mean|Median|Minimum|Maximum|Ages?",
  "Enfants|Filles|Fillettes|Garçons|Adolescente?s|Ados|Jeunes|Mineure?s|Élèves|Elèves|Écoli(?:er|ère)s|Collégien(?:ne)?s|Lycéen(?:ne)?s|Étudiante?s|Apprenante?s|Internautes|Utilisat(?:eur|rice)s|Usag(?:er|ère)s|Joueurs|Répondante?s|Participante?s|Personnes|Individus|Victimes|Bénéficiaires|Adultes|Hommes|Femmes|Ceux|Celles|Plus|Moins|Environ|Près|Âgée?s|Âge|Moyenne",
  "Niñ[oa]s|Chic[oa]s|Muchach[oa]s|Adolescentes|Jóvenes|Menores|Mayores|Alumn[oa]s|Alumnado|Estudiantes|Escolares|Usuari[oa]s|Jugadores|Encuestad[oa]s|Personas|Víctimas|Beneficiari[oa]s|Adult[oa]s|Hombres|Mujeres|Hij[oa]s|Quienes|Más|Menos|Alrededor|Cerca|Unos|Unas|Edad|Edades|Media|Promedio",
  "Crianças|Menin[oa]s|Jovens|Maiores|Alun[oa]s|Usuári[oa]s|Utilizadores|Pessoas|Inquirid[oa]s|Vítimas|Mais|Idade",
  "Дет(?:и|ей|ям|ьми|ях)|Подростк\\p{L}+|Школьник(?:и|ов|ам|ами|ах)|Ученик(?:и|ов|ам|ами|ах)|Учащи[ей]с[яь]|Учащихся|Студент(?:ы|ов|ам|ами|ах)|Пользовател(?:и|ей|ям|ями|ях)|Несовершеннолетни[ех]|Респондент(?:ы|ов|ам|ами|ах)|Участник(?:и|ов|ам|ами|ах)|Лиц(?:а|ам|ами|ах)|Люди|Людей|Молод[её]жь|Более|Менее|Около|Возраст|Свыше|Старше|Младше",
  "Kinder|Jugendliche|Minderjährige|Schüler|Schülerinnen|Nutzer|Anak-anak|Remaja|Siswa|Pengguna|Orang|Sekitar",
];
const isManyPeople = new RegExp(`^(?:${manyPeople.join("|")})$`, "u");

/** Words with capital letters, one behind the other. */
const capitalised = /\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,6}/gu;

/** States whose name is a given name too. */
const givenNames: ReadonlySet<string> = new Set(["Chad", "Georgia", "Israel", "Jordan"]);

function namesState(words: string): boolean {
  if (givenNames.has(words)) return false;
  const found = findState(words);
  return found !== undefined && found.by !== "code";
}

/** The words with the names of states among them in small letters. */
function withoutStates(name: string): string {
  const words = name.split(" ");
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const part = words.slice(from, to).join(" ");
      if (namesState(part)) return [...words.slice(0, from), part.toLowerCase(), withoutStates(words.slice(to).join(" "))].join(" ").trim();
    }
  return name;
}

/** A text in which names that are no names of persons are in small letters: those of states, bodies, laws, works, campaigns and services, and words for many people. */
export const withoutOtherNames = (text: string): string =>
  text.replace(capitalised, (name) => (ofNoPerson.test(name) || isManyPeople.test(name) ? name.toLowerCase() : withoutStates(name)));
