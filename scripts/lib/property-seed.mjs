import fc from "fast-check";

// Tests must pass or fail for what changed, not for luck: property tests start from one seed. `npm run fuzz` starts each time from another.
const seed = Number(process.env.PROPERTY_SEED ?? 20_260_101);
if (Number.isNaN(seed)) throw new Error(`PROPERTY_SEED is no number: ${process.env.PROPERTY_SEED}`);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
