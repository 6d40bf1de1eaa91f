/** How a box stands to the values chosen so far: it refuses them, accepts whatever is chosen for the rest, or neither yet. */
export const refuses = 0;
/** See {@link refuses}. */
export const accepts = 1;
/** See {@link refuses}. */
export const open = 2;

/** Three values of truth: `undefined` is not yet known. */
export type Truth = boolean | undefined;

/** A statement about the standings of boxes; see `search`. */
export interface Statement {
  (standings: Uint8Array): Truth;
  /** Of the statement that a box accepts: the box. Many of them can be looked through at once. */
  readonly box?: number;
  /** Boxes that accept wherever the statement is true. A search leaves out what one of them refuses. */
  readonly inside?: readonly number[];
}

/** The statement that a box accepts. */
export const accepted = (box: number): Statement => Object.assign((standings: Uint8Array) => truths[standings[box] as number], { box, inside: [box] });

/** By standing: the box refuses, accepts, or neither yet. */
const truths: readonly Truth[] = [false, true, undefined];

/** The opposite. */
export const not =
  (statement: Statement): Statement =>
  (standings) => {
    const truth = statement(standings);
    return truth === undefined ? undefined : !truth;
  };

/** True when one is true, false when all are false. */
export function any(statements: readonly Statement[]): Statement {
  const boxes = Int32Array.from(statements.flatMap(({ box }) => (box === undefined ? [] : [box])));
  const others = statements.filter(({ box }) => box === undefined);
  return (standings) => {
    let result: Truth = false;
    for (let index = 0; index < boxes.length; index++) {
      const standing = standings[boxes[index] as number] as number;
      if (standing === accepts) return true;
      if (standing === open) result = undefined;
    }
    for (let index = 0; index < others.length; index++) {
      const truth = (others[index] as Statement)(standings);
      if (truth) return true;
      if (truth === undefined) result = undefined;
    }
    return result;
  };
}

/** True when all are true, false when one is false. */
export function all(...statements: readonly Statement[]): Statement {
  const truthOf = (standings: Uint8Array): Truth => {
    let result: Truth = true;
    for (const statement of statements) {
      const truth = statement(standings);
      if (truth === false) return false;
      if (truth === undefined) result = undefined;
    }
    return result;
  };
  return Object.assign(truthOf, { inside: statements.flatMap(({ inside = [] }) => inside) });
}
