/** The member `serves` of an activity that serves one clause. */
export const serving = (clause: string): { readonly serves: readonly object[] } => ({ serves: [{ clause, attributedBy: "compiler" }] });
