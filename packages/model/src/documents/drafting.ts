import { firstDay, lastDay, type Quarter } from "../values/index.js";
import type { Region } from "../vocabularies/index.js";
import { modelVersion } from "./base.js";

/** What every fresh document must know. */
export interface DraftBase {
  readonly id: string;
  /** BCP 47 tag of the free texts. */
  readonly language: string;
}

/** What a fresh document may have to know besides. */
export interface DraftKnowledge {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly region: Region;
  readonly quarter: Quarter;
}

/** How a fresh document of a type is made, and what it needs to know. */
export interface Draft<Document, Need extends keyof DraftKnowledge> {
  readonly needs: readonly Need[];
  readonly make: (facts: DraftBase & Pick<DraftKnowledge, Need>) => Document;
}

/** Stands where a text is to be written. */
export const toWrite = "…";

/** Stands where a value is to come. */
export const unknown = { missing: "not-known" } as const;

/** What is planned, with its time open. */
export const announced = { status: "announced", period: unknown } as const;

/** First and last day of a quarter. */
export const daysOf = (quarter: Quarter) => ({ start: firstDay(quarter), end: lastDay(quarter) });

/** The members that every document begins with. */
export const header = <Type extends string>(type: Type, { id, language }: DraftBase) => ({ type, modelVersion, id, language }) as const;

/** The same, with a title to be written. */
export const titled = <Type extends string>(type: Type, facts: DraftBase) => ({ ...header(type, facts), title: { [facts.language]: toWrite } }) as const;
