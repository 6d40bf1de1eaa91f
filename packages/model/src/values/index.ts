export type { AgeRange } from "./age-range.js";
export {
  type CalendarDate,
  calendarDatePattern,
  type DatePrecision,
  type Day,
  dayAfter,
  dayPattern,
  daysBetween,
  firstDay,
  isCalendarDate,
  isDay,
  lastDay,
  precisionOf,
  type Quarter,
  quarterOf,
  quarterPattern,
} from "./calendar-date.js";
export type { Conflict, ConflictingValue } from "./conflict.js";
export type { Contact } from "./contact.js";
export type { Count, CountPart } from "./count.js";
export type { DocumentLink } from "./document-link.js";
export { type DocumentSymbol, parseDocumentSymbol, type SymbolSeries } from "./document-symbol.js";
export { type AttributedBy, type Attribution, attributors } from "./evidence.js";
export { type HeaderBlock, type HeaderNeed, type HeaderPart, type HeaderProfile, headerNeeds, headerProfiles, type PlaceAndDates } from "./header-block.js";
export { isMissing, type Missing, present, type Stated } from "./known.js";
export { type Mark, marks } from "./mark.js";
export type { Measurement } from "./measurement.js";
export type { MeetingReference } from "./meeting-reference.js";
export type { Money } from "./money.js";
export type { DatedName, Organization } from "./organization.js";
export { type DayPeriod, type Duration, isReversed, type Period, type Placement, placeIn } from "./period.js";
export type { Reference } from "./reference.js";
export type { Source } from "./source.js";
export { type MultilingualText, textIn } from "./text.js";
