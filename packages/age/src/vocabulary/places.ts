/** The members of the European Union since 2020-02-01. */
export const eu27 = [
  "AT",
  "BE",
  "BG",
  "CY",
  "CZ",
  "DE",
  "DK",
  "EE",
  "ES",
  "FI",
  "FR",
  "GR",
  "HR",
  "HU",
  "IE",
  "IT",
  "LT",
  "LU",
  "LV",
  "MT",
  "NL",
  "PL",
  "PT",
  "RO",
  "SE",
  "SI",
  "SK",
] as const;

/** The states of the European Free Trade Association in the European Economic Area; the GDPR applies there, the DSA was not verified to. */
export const eeaEfta = ["IS", "LI", "NO"] as const;

const elsewhere = [
  "AE",
  "AR",
  "AU",
  "BR",
  "CA",
  "CH",
  "CL",
  "CN",
  "CO",
  "GB",
  "GH",
  "ID",
  "IN",
  "JP",
  "KE",
  "KR",
  "MX",
  "MY",
  "NG",
  "PH",
  "RW",
  "SA",
  "SG",
  "TH",
  "TR",
  "US",
  "VN",
  "ZA",
] as const;

/** States for which something is recorded. Any other state is `other` to the rules. */
export const recordedPlaces = [...eu27, ...eeaEfta, ...elsewhere] as const;

/** See {@link recordedPlaces}. */
export type RecordedPlace = (typeof recordedPlaces)[number];

/** Parts of federal states for which something is recorded (ISO 3166-2). */
export const recordedSubdivisions = [
  "CA-QC",
  "US-AL",
  "US-AR",
  "US-CA",
  "US-FL",
  "US-GA",
  "US-LA",
  "US-MS",
  "US-NY",
  "US-OH",
  "US-TN",
  "US-TX",
  "US-UT",
  "US-VA",
  "US-VT",
] as const;

/** See {@link recordedSubdivisions}. */
export type RecordedSubdivision = (typeof recordedSubdivisions)[number];

/** Groups of states that a rule maker speaks for. `EUR` is where games carry PEGI labels, from memory: without Germany, which has its own. */
export const placeGroups = {
  EU: eu27,
  EEA: [...eu27, ...eeaEfta],
  EUR: [...eu27.filter((place) => place !== "DE"), ...eeaEfta, "CH", "GB"],
} as const satisfies Readonly<Record<string, readonly RecordedPlace[]>>;

/** Where a rule maker's word holds: a state, a part of one, a group of states, or everywhere (`INT`). */
export type Place = RecordedPlace | RecordedSubdivision | keyof typeof placeGroups | "INT";

/** Whether something is recorded for a state. */
export const isRecordedPlace = (code: string): code is RecordedPlace => (recordedPlaces as readonly string[]).includes(code);

/** Whether something is recorded for a part of a federal state. */
export const isRecordedSubdivision = (code: string): code is RecordedSubdivision => (recordedSubdivisions as readonly string[]).includes(code);
