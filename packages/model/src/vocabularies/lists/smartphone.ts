import { type CodeOf, codeList } from "../code-list.js";

/** Parts of a smartphone and its surroundings that a guideline speaks to. */
export const smartphoneLayers = /* @__PURE__ */ codeList("smartphone-layer", {
  device: { label: { ar: "الجهاز", en: "Device", es: "Dispositivo", fr: "Appareil", ru: "Устройство", zh: "设备" }, mark: "D" },
  "operating-system": {
    label: { ar: "نظام التشغيل", en: "Operating system", es: "Sistema operativo", fr: "Système d’exploitation", ru: "Операционная система", zh: "操作系统" },
    mark: "D",
  },
  "app-store": {
    label: { ar: "متجر التطبيقات", en: "App store", es: "Tienda de aplicaciones", fr: "Magasin d’applications", ru: "Магазин приложений", zh: "应用商店" },
    mark: "D",
  },
  network: { label: { ar: "الشبكة", en: "Network", es: "Red", fr: "Réseau", ru: "Сеть", zh: "网络" }, mark: "D" },
  apps: { label: { ar: "التطبيقات", en: "Apps", es: "Aplicaciones", fr: "Applications", ru: "Приложения", zh: "应用程序" }, mark: "D" },
});

/** Code of {@link smartphoneLayers}. */
export type SmartphoneLayer = CodeOf<typeof smartphoneLayers>;

/** Who is to carry out a recommendation. */
export const guidelineActors = /* @__PURE__ */ codeList("guideline-actor", {
  "device-maker": {
    label: {
      ar: "صانعو الأجهزة",
      en: "Device makers",
      es: "Fabricantes de dispositivos",
      fr: "Fabricants d’appareils",
      ru: "Производители устройств",
      zh: "设备制造商",
    },
    mark: "D",
  },
  "os-provider": {
    label: {
      ar: "مقدمو أنظمة التشغيل",
      en: "Providers of operating systems",
      es: "Proveedores de sistemas operativos",
      fr: "Fournisseurs de systèmes d’exploitation",
      ru: "Поставщики операционных систем",
      zh: "操作系统提供商",
    },
    mark: "D",
  },
  "app-store-operator": {
    label: {
      ar: "مشغلو متاجر التطبيقات",
      en: "Operators of app stores",
      es: "Operadores de tiendas de aplicaciones",
      fr: "Exploitants de magasins d’applications",
      ru: "Операторы магазинов приложений",
      zh: "应用商店运营商",
    },
    mark: "D",
  },
  "network-operator": {
    label: { ar: "مشغلو الشبكات", en: "Network operators", es: "Operadores de red", fr: "Opérateurs de réseau", ru: "Операторы сетей", zh: "网络运营商" },
    mark: "D",
  },
  "app-developer": {
    label: {
      ar: "مطورو التطبيقات",
      en: "App developers",
      es: "Desarrolladores de aplicaciones",
      fr: "Développeurs d’applications",
      ru: "Разработчики приложений",
      zh: "应用开发商",
    },
    mark: "D",
  },
  retailer: { label: { ar: "بائعو التجزئة", en: "Retailers", es: "Minoristas", fr: "Détaillants", ru: "Розничные продавцы", zh: "零售商" }, mark: "D" },
});

/** Code of {@link guidelineActors}. */
export type GuidelineActor = CodeOf<typeof guidelineActors>;
