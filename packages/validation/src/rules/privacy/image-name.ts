import { logOf } from "../../examples.js";
import { texts } from "../../messages/privacy/image-name.js";
import { placeRule } from "../../rule.js";

const endings = ["jpg", "jpeg", "png", "gif", "heic", "webp", "tif", "tiff", "mp4", "mov", "avi", "3gp"];
const picture = new RegExp(`[^\\s.]\\.(?:${endings.join("|")})\\b`, "i");

export const privacyImageName = placeRule(["prose", "printed"], {
  code: "privacy/image-name",
  texts,
  obligation: "may",
  severity: { complete: "advice" },
  citation: { none: "File names of pictures often hold the name of who is on them." },
  mark: "D",
  examples: {
    good: [{ input: logOf({ notes: ["Pictures are kept by the office."] }) }],
    bad: [{ input: logOf({ notes: ["See amina_example_class5.jpg"] }), at: ["/activities/0/notes/0"] }],
  },
  needs: { cues: endings.map((ending) => `.${ending}`) },
  check: ({ value }) => (picture.test(value) ? {} : undefined),
});
