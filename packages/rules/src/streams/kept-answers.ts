import { answer } from "../answer.js";
import type { Core } from "../core.js";
import { textOfDay } from "../days.js";
import { collect, summariseDefinite } from "../summary.js";

/** Most places in the tree of kept answers. */
const mostKept = 20_000;

const utf8 = new TextEncoder();

/** A text, and its bytes, made when they are first asked for. */
class Text {
  #bytes: Uint8Array | undefined;

  constructor(readonly text: string) {}

  get bytes(): Uint8Array {
    this.#bytes ??= utf8.encode(this.text);
    return this.#bytes;
  }
}

/** A tree over the numbers that an answer depends on. */
interface Place {
  rest: Text | undefined;
  readonly next: Map<number, Place>;
}

/** The JSON of answers in two parts: the head says the day, the rest everything else. */
export interface KeptAnswers {
  readonly headOf: (day: number) => Text;
  /** The rest of the answer to the definite question that is loaded. */
  readonly restOf: (day: number) => Text;
}

/** Keeps the texts of answers for questions to which the same rules stand in the same way. Not for packs that say something of coverage. */
export function keptAnswers(core: Core): KeptAnswers {
  const displaces = core.rules.some(({ displacedBy }) => displacedBy.length > 0);
  const root: Place = { rest: undefined, next: new Map() };
  let room = mostKept;
  const step = (from: Place, number: number): Place => {
    let next = from.next.get(number);
    if (!next) {
      next = { rest: undefined, next: new Map() };
      if (room-- > 0) from.next.set(number, next);
    }
    return next;
  };
  const heads = new Map<number, Text>();
  const headOf = (day: number): Text => {
    let head = heads.get(day);
    if (!head) {
      head = new Text(`{"on":"${textOfDay(day)}",`);
      heads.set(day, head);
    }
    return head;
  };
  const restOf = (day: number): Text => {
    const { may } = core.loaded;
    const standing = collect(core, may);
    let place = root;
    for (const number of standing.matched) place = step(place, number);
    place = step(place, -1);
    for (const number of standing.watched) place = step(place, number);
    if (displaces) for (const at of core.places) place = step(place, -2 - (may[at] as number));
    if (displaces || standing.watched.length > 0) place = step(place, day);
    if (!place.rest) {
      const text = JSON.stringify(answer(core, { on: textOfDay(day) }, summariseDefinite(core, day, standing)));
      place.rest = new Text(text.slice(headOf(day).text.length));
    }
    return place.rest;
  };
  return { headOf, restOf };
}
