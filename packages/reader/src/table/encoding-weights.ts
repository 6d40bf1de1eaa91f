/** Weighs a text as it reads in an encoding: above zero for letters as they stand in words, below for what no text of the encoding's languages holds. */
type Weigh = (text: string) => number;

/** Signs that the code pages have beside letters, and texts use. */
const signs = new Set("«»–—’‘“”„…€№°§·•©®،؛؟ºª\u00a0");

/** Accented letters stand between plain ones: a run of nothing but accented letters is text in another script. */
const latin = /[A-Za-z]/;

/**
 * Weigher for an alphabet: a usual letter beside one that it stands with in words counts fully, one without `alone`, any other letter a little;
 * a capital after a small letter counts against.
 */
function alphabet(usual: string, own: RegExp, rest: RegExp, alone: number): Weigh {
  const letters = new Set(usual);
  return (text) => {
    let weight = 0;
    for (let index = 0; index < text.length; index++) {
      const sign = text[index] ?? "";
      if (sign < "\u0080") continue;
      const before = text[index - 1] ?? "";
      const after = text[index + 1] ?? "";
      const joined = own.test(before) || own.test(after);
      const isolated = !/\p{L}/u.test(before) && !/\p{L}/u.test(after);
      if (/[\u0080-\u009f\ufffd]/.test(sign)) weight -= 3;
      else if (signs.has(sign)) weight += 0.3;
      else if (/[¿¡]/.test(sign)) weight += latin.test(before) ? -1 : 0.3;
      else if (letters.has(sign)) weight += joined ? 1 : isolated ? 0.4 : alone;
      else if (rest.test(sign)) weight += joined ? 0.35 : -0.3;
      else weight -= 1;
      if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(sign)) weight -= 1;
    }
    return weight;
  };
}

/** An encoding of several languages: a text is in one of them, so letters of different ones do not help each other. */
const bestOf =
  (weighers: readonly Weigh[]): Weigh =>
  (text) =>
    Math.max(...weighers.map((weigh) => weigh(text)));

/** Small words of languages whose letters are in an encoding: they are plain ASCII and speak for it whatever else the text holds. */
const withWords =
  (weigh: Weigh, words: RegExp): Weigh =>
  (text) => {
    const high = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
    return weigh(text) + high * Math.min(0.3, (text.match(words)?.length ?? 0) * 0.06);
  };

const westernWords =
  /(?<![\p{L}'’])(?:de|la|les|des|et|du|pour|dans|sur|los|las|el|para|con|por|del|em|das|dos|und|der|die|für|van|het|och|av|il|per)(?!\p{L})/giu;
const easternWords = /(?<!\p{L})(?:na|dla|oraz|przez|pro|je|az|és|egy|hogy|pentru|din|cu|za|od|sa|si|že)(?!\p{L})/giu;

const chinese: Weigh = (text) => {
  let weight = 0;
  for (const sign of text) {
    if (sign < "\u0080") continue;
    if (/[\u4e00-\u9fff]/.test(sign)) weight += 2;
    else if (/[\u3000-\u303f\uff00-\uffef“”‘’—…·]/.test(sign)) weight += 1;
    else weight -= 2;
  }
  return weight * commonShare(text);
};

/** The commonest Chinese signs of texts about administration, children and networks; any text of some length has several. */
const commonSigns = new Set(
  "的一是在和年月日中国国家地区活动名称类型人数参加项目网络儿童保护安全教育部学校家长培训会议开始结束主办单位备注合计城市时间费用状态已完成进行电信青少工作大上有为不了以会个用行方生对动成",
);

/** Whole Chinese texts keep their weight; what only happens to decode as rare signs loses it. */
function commonShare(text: string): number {
  let all = 0;
  let common = 0;
  for (const sign of text) {
    if (!/[\u4e00-\u9fff]/.test(sign)) continue;
    all++;
    if (commonSigns.has(sign)) common++;
  }
  return all === 0 ? 0 : Math.min(1, (common / all) * 5);
}

/** Weighers of the encodings that are told apart by their letters. The others are read when they are asked for. */
export const encodingWeights: Readonly<Record<string, Weigh>> = {
  "windows-1252": withWords(alphabet("éèêëàâäáãåæçîïíìñôöóòõøœùûüúýÿßÉÈÊÀÂÄÅÆÇÎÍÑÔÖÓØŒÛÜÚ", latin, /[À-ÿŠšŽžŸ]/, -0.5), westernWords),
  "windows-1250": withWords(
    bestOf(
      ["ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽľôä", "áéíóöőúüűÁÉÍÓÖŐÚÜŰ", "ăâîşţĂÂÎŞŢ", "čćđšžČĆĐŠŽ"].map((usual) =>
        alphabet(usual, latin, /(?!)/, -0.5),
      ),
    ),
    easternWords,
  ),
  "windows-1251": alphabet("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґОЕАИНТСРВЛКМДПУЯГЗБЧЙХЖШЮЦЩЭФЁІЇЄ", /[\u0400-\u04ff]/, /[\u0400-\u04ff]/, 0.4),
  "windows-1256": alphabet("اليمونرتبةعدسفهكحقجشصخطذزضثغظأإآءؤئى", /[\u0600-\u06ff]/, /[\u0600-\u06ff]/, 0.4),
  gb18030: chinese,
};
