import { type Diagnostic, fromPointer } from "@cop-sdk/diagnostics";

/** Places with errors of structure, as a tree of steps: a branch is there when something at or below it is wrong. */
export interface Faults {
  readonly below: ReadonlyMap<string, Faults>;
}

/** Tree of the places at which findings stand; `undefined` for none. */
export function faultsOf(diagnostics: readonly Diagnostic[]): Faults | undefined {
  const root = branch();
  for (const { pointer, severity } of diagnostics) {
    if (severity !== "error") continue;
    let at = root;
    for (const step of fromPointer(pointer)) {
      const next = at.below.get(step) ?? branch();
      at.below.set(step, next);
      at = next;
    }
    root.any = true;
  }
  return root.any ? root : undefined;
}

interface Branch extends Faults {
  readonly below: Map<string, Branch>;
  any: boolean;
}

const branch = (): Branch => ({ below: new Map(), any: false });
