/** The measured programs, ours first. Each module's `prepare(schema, type)` gives `first` (a verdict) and `all` (a verdict with every fault looked for). */
export const peers = ["cop-sdk", "ajv-standalone", "zod-compiled", "zod", "io-ts", "valibot", "typebox", "arktype", "effect"];

export const load = async (name) => (await import(`./${name}.mjs`)).prepare;
