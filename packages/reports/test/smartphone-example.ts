import { compileSmartphoneGuidelines } from "@cop-sdk/reports/smartphone";

const guidelines = compileSmartphoneGuidelines({ id: "phones", language: "en", places: ["AU", "GB"], date: "2026-11-23", ageBands: [{ from: 10, to: 12 }] });
export const grounds = guidelines.ok ? guidelines.value.recommendations.find(({ id }) => id === "os-guardian-tools")?.evidence : undefined;
// AU, ages 10–12: duty (au-arc:equip); GB, …
