export { privacyChildDetails } from "./child-details.js";
export { privacyContact } from "./contact.js";
export { privacyImageName } from "./image-name.js";
export { privacySmallCount } from "./small-count.js";
