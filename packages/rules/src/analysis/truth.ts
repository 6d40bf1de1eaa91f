/** Three values of truth: `undefined` is not yet known. */
export type Truth = boolean | undefined;

/** A statement about the standings of boxes; see `search`. */
export type Statement = (standings: Uint8Array) => Truth;

/** The opposite. */
export const not =
  (statement: Statement): Statement =>
  (standings) => {
    const truth = statement(standings);
    return truth === undefined ? undefined : !truth;
  };

/** True when one is true, false when all are false. */
export const any =
  (statements: readonly Statement[]): Statement =>
  (standings) => {
    let result: Truth = false;
    for (let index = 0; index < statements.length; index++) {
      const truth = (statements[index] as Statement)(standings);
      if (truth) return true;
      if (truth === undefined) result = undefined;
    }
    return result;
  };

/** True when all are true, false when one is false. */
export const all =
  (...statements: readonly Statement[]): Statement =>
  (standings) => {
    let result: Truth = true;
    for (const statement of statements) {
      const truth = statement(standings);
      if (truth === false) return false;
      if (truth === undefined) result = undefined;
    }
    return result;
  };
