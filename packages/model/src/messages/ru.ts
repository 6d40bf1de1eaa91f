import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

const guidance = "Слово, используемое в сообщениях.";

/** Texts of the model's findings in Russian. */
export const ru: Messages<keyof typeof en> = {
  "structure/not-json": {
    message: "Значение не является простым JSON.",
    guidance: "Передайте результат JSON.parse: объекты, списки, строки, числа, true, false и null; без дат, классов, функций, undefined и бесконечных чисел.",
  },
  "structure/forbidden-key": {
    message: "Такое имя поля не допускается.",
    guidance: "Переименуйте поле: имя вроде __proto__ может изменить работу программ и поэтому отклоняется.",
  },
  "structure/too-deep": {
    message: "Документ имеет слишком глубокую вложенность или содержит сам себя.",
    guidance: "Уменьшите вложенность: в реальных документах менее 12 уровней, допускается 64.",
  },
  "limit/check-stopped": {
    message: "Замечаний к документу больше, чем перечислено: проверка остановлена после {shown}.",
    guidance: "Исправьте перечисленное и проверьте снова. Столько одинаковых замечаний часто вызвано одной ошибкой в программе, которая записала файл.",
  },
  "structure/not-a-document": {
    message: "Ожидался документ: объект с полями type и modelVersion.",
    guidance: "Поместите содержимое в объект или передавайте документы списка по одному.",
  },
  "structure/no-type": {
    message: "Не указано, что это за документ: отсутствует поле type.",
    guidance: "Добавьте поле type с одним из значений: {allowed}.",
  },
  "structure/unknown-type": {
    message: "Такой тип документа здесь неизвестен; ожидается одно из значений: {allowed}.",
    guidance: "Исправьте поле type или обновите SDK, если тип новее этого выпуска.",
  },
  "structure/no-version": {
    message: "Не указана версия модели, которой следует документ: отсутствует modelVersion.",
    guidance: 'Добавьте "modelVersion": "{version}", если документ составлен для этого выпуска.',
  },
  "structure/unknown-version": {
    message: "Документ следует версии модели, которую этот выпуск не читает; он читает версию {version}.",
    guidance: "Обновите SDK или исправьте modelVersion, если это опечатка.",
  },
  "structure/missing-member": {
    message: "Отсутствует поле {member}; ожидалось: {expected}.",
    guidance: 'Добавьте {member}. Где модель это допускает, укажите причину вместо значения: {"missing": "not-known"}.',
  },
  "structure/wrong-type": {
    message: "Ожидалось: {expected}; найдено: {found}.",
    guidance: "Запишите значение в ожидаемой форме; числа, true и false пишутся без кавычек.",
  },
  "structure/unknown-code": {
    message: "Такого кода нет в списке; ожидается один из: {allowed}.",
    guidance: "Выберите код из списка; коды пишутся строчными буквами и одинаковы на всех языках.",
  },
  "structure/misspelt-code": {
    message: "Такого кода нет в списке; ближайший: {nearest}.",
    guidance: "Напишите {nearest} или выберите другой: {allowed}.",
  },
  "structure/malformed": {
    message: "Значение не имеет ожидаемой формы: {expected}.",
    guidance: "Исправьте значение. Текст источника можно сохранить в statedAs.",
  },
  "structure/empty": {
    message: "Текст пуст.",
    guidance: "Напишите текст или уберите поле, если текста нет.",
  },
  "structure/too-few": {
    message: "В списке слишком мало записей; минимум: {minimum}.",
    guidance: "Добавьте недостающие записи.",
  },
  "structure/too-small": {
    message: "Число слишком мало; наименьшее допустимое: {minimum}.",
    guidance: "Исправьте число; количество людей — целое число от 0.",
  },
  "structure/too-large": {
    message: "Число слишком велико; наибольшее допустимое: {maximum}.",
    guidance: "Исправьте число.",
  },
  "structure/too-long": {
    message: "Текст слишком длинный; читается не более {maximum} символов.",
    guidance: "Сократите или разделите текст.",
  },
  "structure/unknown-field": {
    message: "Модель не знает этого поля; оно сохраняется, но не читается.",
    guidance: "Удалите его или перенесите содержимое в notes, если его должны прочитать.",
  },
  "structure/misspelt-field": {
    message: "Модель не знает этого поля; ближайшее имя: {nearest}.",
    guidance: "Напишите {nearest}, если имелось в виду оно; иначе содержимое сохраняется, но не читается.",
  },
  "migrate/unknown-version": {
    message: "Документ следует версии модели, которую этот выпуск не умеет преобразовать; известные версии: {versions}.",
    guidance: "Обновите SDK или исправьте modelVersion, если это опечатка.",
  },
  "migrate/unknown-target": {
    message: "Этот выпуск не умеет записывать запрошенную версию; известные версии: {versions}.",
    guidance: "Укажите одну из известных версий или обновите SDK.",
  },
  "migrate/lost": {
    message: "Для этих данных в версии {version} модели нет места; они не перенесены.",
    guidance: "Сохраните прежний документ или перенесите данные вручную в поле, известное версии {version}, например notes.",
  },
  "migrate/reduced": {
    message: "Эти данные перенесены в версию {version} модели лишь частично.",
    guidance: "Сравните значение с прежним документом и сохраните его, если различие существенно.",
  },
  "migrate/value-needed": {
    message: "Версия {version} модели требует поле {member}, которого в документе нет.",
    guidance: "Попросите того, кто знает, заполнить {member}; ничего не было додумано.",
  },
  "migrate/choice-needed": {
    message: "Прежнее значение поля {member} может соответствовать нескольким кодам версии {version}: {allowed}.",
    guidance: "Попросите того, кто знает, что имелось в виду, выбрать один из кодов; ничего не было додумано.",
  },
  "term/text": { message: "текст", guidance },
  "term/list": { message: "список", guidance },
  "term/object": { message: "объект", guidance },
  "term/number": { message: "число", guidance },
  "term/whole-number": { message: "целое число", guidance },
  "term/boolean": { message: "true или false", guidance },
  "term/null": { message: "null", guidance },
  "term/code": { message: "код из списка", guidance },
  "form/text": { message: "текст", guidance },
  "form/name": { message: "одна строка текста", guidance },
  "form/identifier": { message: "идентификатор из букв, цифр и знаков . _ : / -", guidance },
  "form/language-tag": { message: "метка языка, например fr или pt-BR", guidance },
  "form/country-code": { message: "код страны из двух заглавных букв, например ZM", guidance },
  "form/currency-code": { message: "код валюты из трёх заглавных букв, например USD", guidance },
  "form/web-address": { message: "веб-адрес, начинающийся с http:// или https://", guidance },
  "form/sha256": { message: "хеш SHA-256 из 64 шестнадцатеричных цифр", guidance },
  "form/activity-id": { message: "идентификатор документа, # и идентификатор мероприятия в нём: log-2014#A002", guidance },
  "form/calendar-date": { message: "дата: 2019, 2019-06, 2019-Q2 или 2019-06-21", guidance },
  "form/day": { message: "день, например 2019-06-21", guidance },
  "form/quarter": { message: "квартал, например 2019-Q2", guidance },
};
