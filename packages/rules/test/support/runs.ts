/** So many runs of a property; `PROPERTY_SHARE` asks for more of them in a hunt, or for fewer where thousands of mutants have to run them. */
export const runsOf = (usual: number): { readonly numRuns: number } => ({ numRuns: Math.ceil(usual * Number(process.env.PROPERTY_SHARE ?? 1)) });
