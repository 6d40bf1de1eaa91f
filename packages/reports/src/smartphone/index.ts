export { compileSmartphoneGuidelines } from "./compile-smartphone-guidelines.js";
export { defaultAgeBands, defaultApps, type SmartphoneGuidelinesOptions } from "./options.js";
