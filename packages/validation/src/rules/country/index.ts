export { countryNonMember } from "./non-member.js";
export { countryOutsideMembership } from "./outside-membership.js";
export { countryTerritory } from "./territory.js";
export { countryUnknown } from "./unknown.js";
export { countryWithdrawn } from "./withdrawn.js";
