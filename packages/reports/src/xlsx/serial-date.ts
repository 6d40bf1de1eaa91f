const millisecondsOfDay = 86_400_000;
const secondsOfDay = 86_400;

/** Days from the first day of the system that a file counts in to 1970-01-01. */
const epoch = { 1900: 25_569, 1904: 24_107 } as const;

/** How a file counts days: from 1900 (with a 29 February 1900 that never was) or from 1904. */
export type DateSystem = keyof typeof epoch;

/** A moment without a time zone. */
export interface Moment {
  /** `2015-09-07`. */
  readonly day: string;
  /** `14:30:00`. */
  readonly time: string;
  readonly midnight: boolean;
}

/** What a number means as a date; nothing for one that means no day from 1900 to 9999. */
export function momentOf(serial: number, system: DateSystem): Moment | undefined {
  if (!Number.isFinite(serial) || serial < 0) return undefined;
  const allSeconds = Math.round(serial * secondsOfDay);
  const whole = Math.floor(allSeconds / secondsOfDay);
  if (system === 1900 && (whole === 0 || whole === 60)) return undefined;
  const days = whole - epoch[system] + (system === 1900 && whole < 60 ? 1 : 0);
  if (days > 2_932_896) return undefined;
  const seconds = allSeconds % secondsOfDay;
  return { day: new Date(days * millisecondsOfDay).toISOString().slice(0, 10), time: clock(seconds), midnight: seconds === 0 };
}

/** Time of day or length of time of a number: `14:30:00`, `36:00:00`. */
export const timeOf = (serial: number): string => clock(Math.round(serial * secondsOfDay));

const two = (value: number): string => String(value).padStart(2, "0");
const clock = (seconds: number): string => `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/** Number of a day (`2015-09-07`) from 1900 on, as files count it. */
export const serialOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay + epoch[1900];
