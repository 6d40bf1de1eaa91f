import type { RuleTexts } from "../../rule.js";

/** Texts of `privacy/image-name`. */
export const texts: RuleTexts = {
  ar: {
    title: "لا تذكر النصوص ملفات صور",
    message: "يذكر النص ملف صورة أو فيلم.",
    guidance: "احذف اسم الملف: فكثيراً ما يتضمن اسم من يظهر فيه، وصور الأطفال تحتاج إلى موافقة.",
  },
  en: {
    title: "Texts name no files of pictures",
    message: "The text names the file of a picture or film.",
    guidance: "Leave the file name out: it often holds the name of who is shown, and pictures of children need consent.",
  },
  es: {
    title: "Los textos no nombran archivos de imágenes",
    message: "El texto nombra el archivo de una imagen o película.",
    guidance: "Omita el nombre del archivo: suele contener el nombre de quien aparece, y las imágenes de niños requieren consentimiento.",
  },
  fr: {
    title: "Les textes ne nomment pas de fichiers d’images",
    message: "Le texte nomme le fichier d’une image ou d’un film.",
    guidance: "Omettez le nom du fichier : il contient souvent le nom de la personne montrée, et les images d’enfants exigent un consentement.",
  },
  ru: {
    title: "Тексты не называют файлов с изображениями",
    message: "В тексте назван файл изображения или фильма.",
    guidance: "Уберите имя файла: в нём часто имя того, кто снят, а для изображений детей нужно согласие.",
  },
  zh: {
    title: "文本不写图像文件名",
    message: "文本写有图片或影片的文件名。",
    guidance: "请删去文件名：其中常含被拍者姓名，且使用儿童图像须征得同意。",
  },
};
