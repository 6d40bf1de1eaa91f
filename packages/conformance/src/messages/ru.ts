import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

const guidance = "Слово, используемое в сообщениях.";

/** Texts of the converter's remarks in Russian. */
export const ru: Messages<keyof typeof en> = {
  "neutral/not-an-object": {
    message: "Ожидался объект нейтральной формы или список таких объектов.",
    guidance: "Передайте файл с полем format: neutral-strategy/1 или neutral-activities/1.",
  },
  "neutral/unknown-format": {
    message: "Форма файла здесь неизвестна; ожидалась одна из следующих: {allowed}.",
    guidance: "Исправьте поле format; другие версии форм не читаются.",
  },
  "neutral/format-assumed": {
    message: "Поле format отсутствует; файл прочитан как {format}, на что указывают его поля.",
    guidance: "Добавьте поле format.",
  },
  "neutral/already-converted": { message: "Это уже документ модели; преобразовывать нечего.", guidance: "Используйте документ как есть." },
  "neutral/too-deep": {
    message: "Вложенность файла слишком велика для нейтральной формы.",
    guidance: "Проверьте файл; в формах не более десяти уровней.",
  },
  "neutral/no-country": {
    message: "Не удалось прочитать страну; национальной стратегии без неё быть не может, поэтому документ не создан.",
    guidance: "Укажите country с кодом ISO 3166-1 в поле iso2.",
  },
  "neutral/result-invalid": {
    message: "Результат не был бы действительным документом; документ не создан.",
    guidance: "Пожалуйста, сообщите об этом, приложив файл: преобразователь должен был указать, что не подходит.",
  },
  "neutral/unknown-member": {
    message: "В форме или в модели нет такого поля; его содержимое сохранено в {kept}.",
    guidance: "Посмотрите, нет ли в модели более подходящего места.",
  },
  "neutral/not-readable": {
    message: "Значение не удалось прочитать, ожидалось следующее: {expected}; оно сохранено в {kept}.",
    guidance: "Запишите значение в ожидаемом виде или опустите его, если оно неизвестно.",
  },
  "neutral/unknown-code": {
    message: "Слово не входит в число кодов {allowed}; оно сохранено в {kept}.",
    guidance: "Выберите код, если какой-либо подходит.",
  },
  "neutral/member-missing": {
    message: "Поле {member} отсутствует или не читается; в документе сказано, что оно не указано.",
    guidance: "Добавьте его, когда оно станет известно.",
  },
  "neutral/record-left-out": {
    message: "В записи нет читаемого поля {member}, которое нужно модели; её содержимое сохранено в {kept}.",
    guidance: "Дополните запись и повторите преобразование.",
  },
  "neutral/read-as": {
    message: "Значение приведено к следующему виду: {expected}; возможно только одно прочтение.",
    guidance: "При сомнении проверьте результат.",
  },
  "neutral/code-read-as": { message: "Слова прочитаны как {code}.", guidance: "Проверьте, что имеется в виду именно это." },
  "neutral/kind-assumed": {
    message: "Вид документа не входит в число известных модели; поставлено {code}, о чём сказано в примечании.",
    guidance: "Выберите вид документа.",
  },
  "neutral/status-assumed": {
    message:
      "Статус не входит в число известных модели; поставлено {code}, самое слабое утверждение, которое допускает остальной файл, и в документе об этом сказано.",
    guidance: "Выберите статус.",
  },
  "neutral/id-changed": {
    message: "Идентификатор отсутствует или имеет неверный вид; запись называется {id}.",
    guidance: "Используйте идентификаторы из букв, цифр и знаков . _ : / -; они не меняются от редакции к редакции.",
  },
  "neutral/duplicate-id": {
    message: "Идентификатор встречается дважды; эта запись называется здесь {id}. Ссылки ведут к первой.",
    guidance: "Дайте каждой записи собственный идентификатор.",
  },
  "neutral/unknown-reference": {
    message: "Ссылка не ведёт к нужному месту этого файла, ожидалось следующее: {expected}; она сохранена в {kept}.",
    guidance: "Исправьте ссылку или добавьте запись, на которую она указывает.",
  },
  "neutral/placeholder": {
    message: "Вместо названия организации стоит временная пометка; она прочитана как «неизвестно».",
    guidance: "Назовите ответственную организацию.",
  },
  "neutral/precision": {
    message: "Дата и указанная точность не согласуются; взята менее точная, другая сохранена в {kept}.",
    guidance: "Проверьте, насколько точно известна дата.",
  },
  "neutral/money-without-currency": {
    message: "У суммы нет читаемой валюты, и по стране она не определялась; исходная запись сохранена в {kept}.",
    guidance: "Добавьте код валюты ISO 4217.",
  },
  "neutral/money-without-amount": {
    message: "Сумму не удалось прочитать; исходная запись сохранена в {kept}.",
    guidance: "Запишите сумму числом в единицах валюты.",
  },
  "neutral/count-without-kind": {
    message: "Не сказано, что считает число (attended, reached, completed, target, running-total); оно сохранено в {kept}.",
    guidance: "Добавьте вид: числа разных видов никогда не складываются.",
  },
  "neutral/count-without-value": {
    message: "У количества нет читаемого значения; исходная запись сохранена в {kept}.",
    guidance: "Запишите количество целым числом.",
  },
  "neutral/part-of-other-kind": {
    message: "Часть разбивки стала отдельным числом вида {kind}: она не входит в целое.",
    guidance: "Ничего делать не нужно.",
  },
  "neutral/several-values": {
    message: "Список значений ({count}) разделён на отдельные показатели ({count}).",
    guidance: "Проверьте, что у каждого показателя своя совокупность.",
  },
  "neutral/running-total": {
    message: "В примечаниях число названо нарастающим итогом, поэтому его вид running-total вместо {kind}; оно может включать: {ids}.",
    guidance: "Такой итог никогда не складывается с записями, которые он может содержать.",
  },
  "neutral/region-differs": {
    message: "В датированном списке модели эта страна относится к региону {region}; регион из файла сохранён в {kept}.",
    guidance: "Регионы стран меняются: проверьте список, действовавший в этот день.",
  },
  "neutral/region-not-compared": {
    message: "Регион не удалось сравнить с датированным списком модели; он сохранён в {kept}.",
    guidance: "Проверьте регион, действовавший в этот день.",
  },
  "neutral/country-unknown": {
    message: "Эти две буквы не являются кодом ISO 3166-1; они оставлены как есть.",
    guidance: "Исправьте код; код Соединённого Королевства GB, Греции GR.",
  },
  "neutral/country-differs": {
    message: "Этот код или название не опознаны как относящиеся к той же стране; они сохранены в {kept}.",
    guidance: "Проверьте, какая страна имеется в виду.",
  },
  "neutral/clause-unclear": {
    message: "Текст не указывает на один пункт резолюции; он оставлен в записи как есть.",
    guidance: "Запишите идентификатор, например res67-2014/instructs/8 или res67-2014/instructs/8bis.",
  },
  "neutral/legend": {
    message: "Эта таблица поясняет коды формы и не перенесена; у модели есть собственные таблицы.",
    guidance: "Ничего делать не нужно.",
  },
  "neutral/title-not-official": {
    message: "Документ составлен не на английском языке, поэтому его английское название не значится официальным.",
    guidance: "Добавьте en в officialTitles, если английское название дала сама администрация.",
  },
  "kept/notes": { message: "notes", guidance },
  "kept/note": { message: "note", guidance },
  "kept/stated-as": { message: "statedAs", guidance },
  "kept/reason": { message: "причине пропуска", guidance },
  "expected/whole-number": { message: "целое число от 0", guidance },
  "expected/period": { message: "период с началом и концом", guidance },
  "expected/money": { message: "сумма с валютой", guidance },
  "expected/code-or-year": { message: "код из списка или год", guidance },
  "expected/output": { message: "результат с названием и простым значением", guidance },
  "expected/source-id": { message: "источник", guidance },
  "expected/goal": { message: "одна цель", guidance },
};
