import type { CalendarDate, Measurement, Missing, Money, Period } from "../../values/index.js";
import type { ActionStatus, ChecklistGroup, MnrCapability, Qualifier } from "../../vocabularies/index.js";

/** A goal, pillar or theme of the strategy, with the frameworks that it maps to. */
export interface Goal {
  /** Id inside the document. Must. */
  readonly id: string;
  /** Official number, where the document has one. May. */
  readonly officialRef?: string;
  /** The goal in the words of the document. Must. */
  readonly text: string;
  /** Groups of ITU's national checklist that it serves. Should. */
  readonly checklistGroups?: readonly ChecklistGroup[];
  /** Capabilities of the Model National Response that it serves. May. */
  readonly mnrCapabilities?: readonly MnrCapability[];
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
  /** Remark of the recorder. May. */
  readonly note?: string;
}

/** Value from which a target starts. */
export interface TargetBaseline {
  /** The number, in the unit of the target. Must. */
  readonly value: number;
  /** When it was measured. Should. */
  readonly date?: CalendarDate;
}

/** A measurable statement. */
export interface Target {
  /** The statement in the words of the document. Must. */
  readonly text: string;
  /** What is measured. Should. */
  readonly indicator?: string;
  /** Value to be reached, in `unit`. Should. */
  readonly value?: number;
  /** Unit of the value: `percent`, `count`. Should. */
  readonly unit?: string;
  /** How exact the value is. May. */
  readonly qualifier?: Qualifier;
  /** Value from which it starts, in `unit`. Should. */
  readonly baseline?: TargetBaseline;
  /** When it is to be reached (NS-ZMB). Should. */
  readonly due?: CalendarDate;
  /** The text as printed. May. */
  readonly statedAs?: string;
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
}

/** One row of the action plan (NS-MDA, NS-ZMB). */
export interface StrategyAction {
  /** Id inside the document. Must. */
  readonly id: string;
  /** Official number, where the document has one. May. */
  readonly officialRef?: string;
  /** Id of the goal that it serves. Should. */
  readonly goal?: string;
  /** Objective under the goal, in the words of the document (NS-MDA). May. */
  readonly objective?: string;
  /** What is done. Must. */
  readonly activity: string;
  /** Names or ids of entries in `organizations` that answer for it. Should. */
  readonly leads?: readonly string[];
  /** Names or ids of entries in `organizations` that take part. May. */
  readonly partners?: readonly string[];
  /** From when to when. Should, or why not. */
  readonly timeline?: Period | Missing;
  /** What it costs. Should, or why not. */
  readonly budget?: Money | Missing;
  /** How its progress is measured. Should. */
  readonly indicator?: string;
  /** Value of the indicator at the start (NS-ZMB). Should. */
  readonly baseline?: Measurement;
  /** Value of the indicator to be reached (NS-ZMB). Should. */
  readonly target?: Measurement;
  /** How far it has come. Should. */
  readonly status?: ActionStatus;
  /** The status as printed. May. */
  readonly statusStatedAs?: string;
  /** Groups of ITU's national checklist that it serves. May. */
  readonly checklistGroups?: readonly ChecklistGroup[];
  /** Capabilities of the Model National Response that it serves. May. */
  readonly mnrCapabilities?: readonly MnrCapability[];
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
  /** Remark of the recorder. May. */
  readonly note?: string;
}

/** A group of the checklist that a strategy leaves out on purpose. */
export interface NotCoveredGroup {
  /** The group. Must. */
  readonly checklistGroup: ChecklistGroup;
  /** Why. Must. */
  readonly reason: string;
}
