import { type Catalogue, defineCatalogue } from "@cop-sdk/diagnostics";

/** Texts of the findings about waivers and baselines, in six languages. */
export const waiverCatalogue: Catalogue = defineCatalogue({
  ar: {
    "baseline/format": {
      message: "هذا ليس ملف خط أساس: المتوقع هو الشكل cop-baseline/1 مع القائمة findings.",
      guidance: "أنشئ الملف من جديد بالأمر cop validate --write-baseline.",
    },
    "waiver/expired": {
      message: "انتهت مدة هذا الاستثناء من {code} في {expires}.",
      guidance: "عالِج الملاحظة واحذف الاستثناء، أو اتفق مع المسؤول عنه على يوم جديد. الاستثناء المنتهي لا يحجب شيئاً.",
    },
    "waiver/format": {
      message: "هذا ليس ملف استثناءات: المتوقع هو الشكل cop-waivers/1 مع القائمة waivers.",
      guidance: 'ابدأ هكذا: ‎{ "format": "cop-waivers/1", "waivers": [] }‎.',
    },
    "waiver/malformed": {
      message: "حقول ناقصة أو غير صحيحة في هذا الاستثناء: {members}.",
      guidance: "يحتاج كل استثناء إلى fingerprint وcode وreason وowner وexpires (يوم مثل ‎2026-12-31)، ولا يُطبَّق الاستثناء ما دام ناقصاً.",
    },
    "waiver/unused": {
      message: "لا توجد ملاحظة {code} تطابق هذا الاستثناء.",
      guidance: "احذفه إن كانت الملاحظة قد عولجت، وإلا فتحقق من البصمة ومن اسم الملف.",
    },
  },
  en: {
    "baseline/format": {
      message: "This is no baseline file: expected the format cop-baseline/1 with a list findings.",
      guidance: "Make it anew with cop validate --write-baseline.",
    },
    "waiver/expired": {
      message: "This waiver of {code} expired on {expires}.",
      guidance: "Mend the finding and remove the waiver, or agree on a new day with its owner. An expired waiver suppresses nothing.",
    },
    "waiver/format": {
      message: "This is no file of waivers: expected the format cop-waivers/1 with a list waivers.",
      guidance: 'Start with { "format": "cop-waivers/1", "waivers": [] }.',
    },
    "waiver/malformed": {
      message: "Members of this waiver are missing or not right: {members}.",
      guidance: "Every waiver needs fingerprint, code, reason, owner and expires (a day such as 2026-12-31); until then it suppresses nothing.",
    },
    "waiver/unused": {
      message: "No finding {code} matches this waiver.",
      guidance: "Remove it if the finding has been mended; otherwise check the fingerprint and the name of the file.",
    },
  },
  es: {
    "baseline/format": {
      message: "Este archivo no es una línea de base: se esperaba el formato cop-baseline/1 con una lista findings.",
      guidance: "Vuelva a crearlo con cop validate --write-baseline.",
    },
    "waiver/expired": {
      message: "Esta dispensa de {code} venció el {expires}.",
      guidance: "Corrija el hallazgo y elimine la dispensa, o acuerde una nueva fecha con su responsable. Una dispensa vencida no tiene efecto.",
    },
    "waiver/format": {
      message: "Este archivo no es una lista de dispensas: se esperaba el formato cop-waivers/1 con una lista waivers.",
      guidance: 'Empiece con { "format": "cop-waivers/1", "waivers": [] }.',
    },
    "waiver/malformed": {
      message: "Faltan miembros de esta dispensa o no son correctos: {members}.",
      guidance: "Toda dispensa necesita fingerprint, code, reason, owner y expires (un día como 2026-12-31); hasta entonces no tiene efecto.",
    },
    "waiver/unused": {
      message: "Ningún hallazgo {code} corresponde a esta dispensa.",
      guidance: "Elimínela si el hallazgo ya se corrigió; si no, compruebe la huella y el nombre del archivo.",
    },
  },
  fr: {
    "baseline/format": {
      message: "Ce fichier n’est pas un état de référence : format attendu cop-baseline/1, avec une liste findings.",
      guidance: "Recréez-le avec cop validate --write-baseline.",
    },
    "waiver/expired": {
      message: "Cette dérogation à {code} a expiré le {expires}.",
      guidance: "Corrigez le constat et supprimez la dérogation, ou convenez d’une nouvelle date avec son responsable. Une dérogation expirée n’écarte rien.",
    },
    "waiver/format": {
      message: "Ce fichier n’est pas une liste de dérogations : format attendu cop-waivers/1, avec une liste waivers.",
      guidance: 'Commencez par { "format": "cop-waivers/1", "waivers": [] }.',
    },
    "waiver/malformed": {
      message: "Des membres de cette dérogation manquent ou sont incorrects : {members}.",
      guidance: "Chaque dérogation requiert fingerprint, code, reason, owner et expires (un jour, par exemple 2026-12-31) ; d’ici là, elle n’écarte rien.",
    },
    "waiver/unused": {
      message: "Aucun constat {code} ne correspond à cette dérogation.",
      guidance: "Supprimez-la si le constat est corrigé ; sinon, vérifiez l’empreinte et le nom du fichier.",
    },
  },
  ru: {
    "baseline/format": {
      message: "Это не файл исходного состояния: ожидался формат cop-baseline/1 со списком findings.",
      guidance: "Создайте его заново командой cop validate --write-baseline.",
    },
    "waiver/expired": {
      message: "Срок этого исключения для {code} истёк {expires}.",
      guidance: "Исправьте замечание и удалите исключение или согласуйте новый срок с ответственным. Истёкшее исключение ничего не снимает.",
    },
    "waiver/format": {
      message: "Это не файл исключений: ожидался формат cop-waivers/1 со списком waivers.",
      guidance: 'Начните так: { "format": "cop-waivers/1", "waivers": [] }.',
    },
    "waiver/malformed": {
      message: "Поля этого исключения отсутствуют или неверны: {members}.",
      guidance: "Каждому исключению нужны fingerprint, code, reason, owner и expires (день, например 2026-12-31); до тех пор оно ничего не снимает.",
    },
    "waiver/unused": {
      message: "Этому исключению не соответствует ни одно замечание {code}.",
      guidance: "Удалите его, если замечание исправлено; иначе проверьте отпечаток и имя файла.",
    },
  },
  zh: {
    "baseline/format": {
      message: "这不是基线文件：应为 cop-baseline/1 格式，并含列表 findings。",
      guidance: "请用 cop validate --write-baseline 重新生成。",
    },
    "waiver/expired": {
      message: "对 {code} 的这项豁免已于 {expires} 到期。",
      guidance: "请改正该问题并删除豁免，或与负责人商定新的日期。到期的豁免不再起作用。",
    },
    "waiver/format": {
      message: "这不是豁免文件：应为 cop-waivers/1 格式，并含列表 waivers。",
      guidance: '可从 { "format": "cop-waivers/1", "waivers": [] } 开始。',
    },
    "waiver/malformed": {
      message: "这项豁免的下列字段缺失或不正确：{members}。",
      guidance: "每项豁免都需要 fingerprint、code、reason、owner 和 expires（如 2026-12-31）；补全之前不起作用。",
    },
    "waiver/unused": {
      message: "没有与这项豁免相符的问题 {code}。",
      guidance: "如果问题已改正，请删除该豁免；否则请核对指纹和文件名。",
    },
  },
});
