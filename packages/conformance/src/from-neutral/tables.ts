import type {
  ActionStatus,
  ActivityStatus,
  ActivityType,
  CountKind,
  ItuRole,
  Periodicity,
  Qualifier,
  ReportingChannelType,
  StrategyKind,
  StrategyStatus,
} from "@cop-sdk/model";

/** Words of the neutral forms and the model's code for each. Words that are codes of the model, or their printed names in six languages, need no entry. */
type Words<Code extends string> = Readonly<Record<string, Code>>;

export const strategyKindWords: Words<StrategyKind> = {
  roadmap: "road-map",
  plan: "action-plan",
  program: "programme",
  decree: "law-or-decree",
  law: "law-or-decree",
};

/** Words that the neutral forms define and the model spells otherwise: a translation, not a reading, and nothing to tell. */
export const wordsOfTheForms: ReadonlySet<string> = new Set(["adopted", "roadmap"]);

/** `adopted` is what the model calls approved; a launch is never read as an adoption. */
export const strategyStatusWords: Words<StrategyStatus> = {
  adopted: "approved",
  endorsed: "approved",
  announced: "planned",
  draft: "drafting",
  "in-preparation": "drafting",
  "under-consultation": "consultation",
  active: "in-force",
  current: "in-force",
  "under-revision": "under-review",
  implemented: "completed",
  replaced: "superseded",
  repealed: "withdrawn",
};

export const actionStatusWords: Words<ActionStatus> = {
  completed: "done",
  implemented: "done",
  achieved: "done",
  finished: "done",
  underway: "in-progress",
  "under-way": "in-progress",
  ongoing: "in-progress",
  started: "in-progress",
  planned: "not-started",
  pending: "not-started",
  late: "delayed",
  postponed: "delayed",
  cancelled: "dropped",
  abandoned: "dropped",
};

export const channelWords: Words<ReportingChannelType> = { "web-portal": "portal", "online-portal": "portal", "help-line": "helpline", "hot-line": "hotline" };

export const periodicityWords: Words<Periodicity> = {
  "every-quarter": "quarterly",
  "four-times-a-year": "quarterly",
  "twice-a-year": "half-yearly",
  "every-six-months": "half-yearly",
  "semi-annual": "half-yearly",
  "semi-annually": "half-yearly",
  biannual: "half-yearly",
  annual: "yearly",
  annually: "yearly",
  "once-a-year": "yearly",
  "every-year": "yearly",
};

export const activityTypeWords: Words<ActivityType> = {
  awareness: "campaign",
  "capacity-building": "training",
  seminar: "workshop",
  forum: "conference",
  study: "research",
  survey: "research",
  assessment: "national-assessment",
};

export const activityStatusWords: Words<ActivityStatus> = { planned: "announced", canceled: "cancelled", done: "completed", running: "ongoing" };

export const ituRoleWords: Words<ItuRole> = {
  organiser: "organizer",
  "co-organiser": "co-organizer",
  coorganizer: "co-organizer",
  supporter: "support",
  none: "none-seen",
  unknown: "none-seen",
};

export const countKindWords: Words<CountKind> = {
  attendees: "attended",
  attendance: "attended",
  reach: "reached",
  trained: "completed",
  graduated: "completed",
  planned: "target",
  expected: "target",
  cumulative: "running-total",
  "running total": "running-total",
};

/** Words before a number, in the six languages and as sources shorten them. */
export const qualifierWords: Words<Qualifier> = {
  approx: "about",
  approximately: "about",
  around: "about",
  circa: "about",
  ca: "about",
  c: "about",
  roughly: "about",
  some: "about",
  "alrededor-de": "about",
  "cerca-de": "about",
  unos: "about",
  "autour-de": "about",
  примерно: "about",
  приблизительно: "about",
  大约: "about",
  حوالي: "about",
  تقريبا: "about",
  over: "more-than",
  above: "more-than",
  "greater-than": "more-than",
  "upwards-of": "more-than",
  "plus-d'": "more-than",
  свыше: "more-than",
  多于: "more-than",
  minimum: "at-least",
  "not-less-than": "at-least",
  "no-less-than": "at-least",
  "como-mínimo": "at-least",
  "au-minimum": "at-least",
  минимум: "at-least",
  nearly: "almost",
  "close-to": "almost",
  presque: "almost",
  近: "almost",
  maximum: "up-to",
  "at-most": "up-to",
  "no-more-than": "up-to",
  "not-more-than": "up-to",
  "au-plus": "up-to",
  "не-более": "up-to",
  under: "less-than",
  below: "less-than",
  "fewer-than": "less-than",
  estimate: "estimated",
  est: "estimated",
  estimado: "estimated",
  estimada: "estimated",
  estimé: "estimated",
  estimée: "estimated",
};

/** Signs of money that mean one currency only. `$` and words such as pesos mean several and are not here. */
export const currencySigns: Readonly<Record<string, string>> = {
  "€": "EUR",
  US$: "USD",
  A$: "AUD",
  C$: "CAD",
  NZ$: "NZD",
  R$: "BRL",
  "₹": "INR",
  "₸": "KZT",
  "₦": "NGN",
  "₫": "VND",
};

/** Bodies that are none: what people write where a name is not known. */
export const placeholder =
  /^(?:[-–—?.]+|tbc|tbd|t\.b\.[cd]\.|n\/?a|none|null|nil|unknown|not known|not stated|not seen|to be (?:confirmed|determined|decided))$/i;

/** What the entries of `notSeen` say about members of the model, in the words of the form. */
export const notSeenWords = {
  vision: /^vision\b/i,
  mission: /^mission\b/i,
  adoption: /^(?:adoption|adopting|decree number|date of (?:signature|adoption))\b/i,
  launch: /^launch\b/i,
  period: /^(?:validity|period of validity|start and end)\b/i,
  lead: /^lead(?: ministry| body| agency)?(?:$|\s*[(,;:])/i,
  coordination: /^coordinati(?:on|ng)(?: body)?(?:$|\s*[(,;:])/i,
  budget: /^budget(?:$| of\b|\s*[(,;:])/i,
  monitoring: /^monitoring\b/i,
} as const;
