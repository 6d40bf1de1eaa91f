import { expect, it } from "vitest";
import { termSeed } from "./find.js";
import { careTerms, outdatedTerms } from "./vocabulary.js";

const samples: Readonly<Record<string, readonly string[]>> = {
  "child-pornography": [
    "child porn",
    "kiddy pornography",
    "pornographie infantile",
    "pédopornographique",
    "pornografía infantil",
    "детской порнографии",
    "儿童色情",
    "儿童淫秽",
    "إباحية الأطفال",
    "pornografi anak",
    "Kinderpornographie",
    "khiêu dâm trẻ em",
  ],
  "child-prostitute": ["child prostitutes", "underage sex worker", "enfants prostitués", "niñas prostitutas", "雏妓", "童妓"],
  "child-sex-tourism": [
    "child sex tourists",
    "tourisme sexuel impliquant",
    "turismo sexual infantil",
    "детский секс-туризм",
    "儿童性旅游",
    "السياحة الجنسية للأطفال",
  ],
  "child-sex": ["sex with a minor"],
  "generated-material": ["AI-generated child porn"],
  "harmful-behaviour": ["juvenile sex offender"],
  blaming: ["promiscuous girl", "seductive child", "consenting minor", "willing teenager"],
  livestreaming: ["webcam child sex tourism", "child cybersex"],
  "image-based-abuse": ["revenge porn"],
  "exploitation-in-prostitution": ["child prostitution"],
  perpetrator: ["online predators", "stranger danger", "pedophile", "paedophiles"],
  "children-with-disabilities": ["disabled child", "handicapped children"],
  "children-in-street-situations": ["street kids"],
  "self-generated": ["self-generated imagery"],
  "excessive-use": ["internet addiction"],
};

it.each([...outdatedTerms, ...careTerms].map((entry) => [entry.id, entry] as const))(
  "finds %s in its forms, and the seed lets them through",
  (id, { pattern }) => {
    const forms = samples[id] ?? [];
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) {
      expect([...`The ${form}.`.matchAll(pattern)].length, form).toBe(1);
      expect(termSeed.test(form), form).toBe(true);
    }
  },
);

it.each([
  "adult pornography and child protection",
  "child sex trafficking",
  "a child sexual abuse case",
  "Essex County",
  "young offender institution",
  "self-made entrepreneur",
  "minor edits",
  "social media",
])("leaves alone: %s", (text) => {
  expect([...outdatedTerms, ...careTerms].filter(({ pattern }) => [...text.matchAll(pattern)].length > 0)).toEqual([]);
});
