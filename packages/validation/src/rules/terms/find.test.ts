import { languages } from "@cop-sdk/diagnostics";
import { describe, expect, it } from "vitest";
import { preferred } from "../../messages/preferred.js";
import { firstCueBit, textScan } from "../../run/text-scan.js";
import { careTerms } from "./care-terms.js";
import { outdatedTerms } from "./outdated-terms.js";
import { cuesOf } from "./term-entry.js";

const all = [...outdatedTerms, ...careTerms];
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
  "child-prostitute": [
    "child prostitutes",
    "underage sex worker",
    "enfants prostitués",
    "niñas prostitutas",
    "雏妓",
    "童妓",
    "несовершеннолетние проститутки",
    "أطفال بغايا",
  ],
  "child-sex-tourism": [
    "child sex tourists",
    "tourisme sexuel impliquant",
    "turismo sexual infantil",
    "детский секс-туризм",
    "儿童性旅游",
    "السياحة الجنسية للأطفال",
  ],
  "child-sex": ["sex with a minor", "relations sexuelles avec un mineur", "sexo con menores", "секс с ребёнком", "与未成年人发生性关系", "الجنس مع القاصرين"],
  "generated-material": [
    "AI-generated child porn",
    "pornographie infantile virtuelle",
    "pornografía infantil sintética",
    "виртуальная детская порнография",
    "虚拟儿童色情",
    "المواد الإباحية الافتراضية للأطفال",
  ],
  "harmful-behaviour": [
    "juvenile sex offender",
    "young abusers",
    "jeunes agresseurs sexuels",
    "menores agresores sexuales",
    "несовершеннолетний преступник",
    "未成年性犯罪者",
    "الأطفال الجناة جنسياً",
  ],
  blaming: [
    "promiscuous girl",
    "seductive child",
    "consenting minor",
    "willing teenager",
    "mineure consentante",
    "menor promiscua",
    "развратная девочка",
    "放荡的少女",
    "فتاة لعوب",
  ],
  livestreaming: [
    "webcam child sex tourism",
    "child cybersex",
    "cybersexe avec des mineurs",
    "cibersexo infantil",
    "киберсекс с детьми",
    "儿童网络性爱",
    "الجنس السيبراني مع الأطفال",
  ],
  "image-based-abuse": ["revenge porn", "vengeance pornographique", "porno vengativo", "порноместь", "复仇色情", "الإباحية الانتقامية"],
  "child-erotica": ["child erotica", "érotisme infantile", "erótica infantil", "детская эротика", "儿童情色", "صور مثيرة للأطفال"],
  "child-lover": ["child lover", "amateurs d’enfants", "amante de los niños", "любитель мальчиков", "恋童者", "محبي الأطفال جنسياً"],
  "organised-exploitation": ["paedophile ring", "réseau pédophile", "red de pedófilos", "сеть педофилов", "恋童癖团伙", "شبكة المتحرشين بالأطفال"],
  "die-by-suicide": ["committed suicide", "commettre un suicide", "cometió suicidio", "совершил самоубийство", "犯下自杀", "ارتكب الانتحار"],
  "irregular-situation": [
    "illegal immigrant children",
    "enfants clandestins",
    "niños inmigrantes ilegales",
    "дети-нелегалы",
    "非法移民儿童",
    "الأطفال المهاجرين غير الشرعيين",
  ],
  "exploitation-in-prostitution": [
    "child prostitution",
    "prostitution des mineurs",
    "prostitución infantil",
    "детской проституции",
    "儿童卖淫",
    "بغاء الأطفال",
  ],
  perpetrator: [
    "online predators",
    "stranger danger",
    "pedophile",
    "paedophiles",
    "prédateurs sexuels",
    "pedófilos",
    "педофилы",
    "恋童癖",
    "المفترسين عبر الإنترنت",
  ],
  "children-with-disabilities": ["disabled child", "handicapped children", "niños discapacitados", "дети-инвалиды", "残废儿童", "الأطفال المعاقين"],
  "children-in-street-situations": ["street kids", "enfants des rues", "niños de la calle", "беспризорники", "街童", "أطفال الشوارع"],
  "self-generated": [
    "self-generated imagery",
    "images autogénérées",
    "material autogenerado",
    "самостоятельно созданные материалы",
    "自拍性图像",
    "المواد المنتجة ذاتيا",
  ],
  "excessive-use": ["internet addiction", "dépendance aux écrans", "adicción a las pantallas", "интернет-зависимость", "网瘾", "إدمان الإنترنت"],
  disinformation: ["fake news", "infox", "noticias falsas", "фейковые новости", "假新闻", "الأخبار الزائفة"],
  "identified-safeguarded": ["rescued children", "enfants secourus", "niños rescatados", "спасённые дети", "获救儿童", "الأطفال المنقذين"],
  "early-forced-marriage": ["child marriages", "mariage d’enfants", "matrimonio infantil", "детские браки", "童婚", "زواج القاصرات"],
  "child-sexual-abuse": ["child molesters", "attouchements sur mineurs", "abusos deshonestos", "растление малолетних", "猥亵儿童", "التحرش بالأطفال"],
  "indecent-images": [
    "indecent images",
    "child abuse image",
    "images indécentes d’enfants",
    "imágenes indecentes de menores",
    "непристойные изображения детей",
    "儿童不雅照",
    "الصور غير اللائقة للأطفال",
  ],
  "sexual-extortion": ["sextortion", "sextorsion", "sextorsión", "сексторция", "sextorsão"],
};

it.each(all.map((entry) => [entry.id, entry] as const))("finds %s in its forms, and the cues let them through", (id, entry) => {
  const forms = samples[id] ?? [];
  const [own, joined] = [textScan([entry.cues]), textScan([cuesOf(all)])];
  expect(forms.length).toBeGreaterThanOrEqual(5);
  for (const form of forms) {
    expect([...`(${form})`.matchAll(entry.pattern)].length, form).toBe(1);
    for (const scan of [own, joined]) expect(scan(form) & firstCueBit, form).toBe(firstCueBit);
  }
});

describe("the vocabulary", () => {
  it("has preferred words for every term, and for no other", () => {
    expect(Object.keys(preferred).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it("knows every term to replace in all six languages", () => {
    for (const { id, forms } of outdatedTerms)
      expect(
        Object.keys(forms)
          .filter((language) => language !== "other")
          .sort(),
        id,
      ).toEqual([...languages].sort());
  });
});

it.each([
  "adult pornography and child protection",
  "child sex trafficking",
  "a child sexual abuse case",
  "Essex County",
  "young offender institution",
  "self-made entrepreneur",
  "minor edits",
  "social media",
  "prevención del suicidio",
  "réseau d’écoles",
  "спасательная служба",
  "自愿参加的儿童活动",
  "شبكة المدارس",
])("leaves alone: %s", (text) => {
  expect(all.filter(({ pattern }) => [...text.matchAll(pattern)].length > 0)).toEqual([]);
});
