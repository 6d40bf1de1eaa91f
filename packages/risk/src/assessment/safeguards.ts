/**
 * Safeguards that the method knows: of a service first, of a country at the end. Ids are those that the age engine uses for the same measure.
 */
export const safeguards: Readonly<Record<SafeguardId, string>> = {
  "default-private": "profile private by default",
  "not-discoverable": "not found or suggested to strangers",
  "contacts-only-dm": "messages only from accepted contacts",
  "adult-minor-limits": "limits on unknown adults who approach children",
  "group-invite-accept": "groups must be accepted",
  "block-mute": "block and mute",
  "comment-control": "comments can be limited",
  "chat-filter": "filters in chat",
  "no-reshare": "others cannot save or forward by default",
  "image-nudity-warning": "warning before an intimate image is sent or opened",
  "known-content-detection": "known abuse material is found and removed",
  "livestream-off": "no live broadcasts by children",
  "livestream-guarded": "live without gifts, capture or strangers' comments",
  "location-share-off": "location to others off by default",
  "profiling-off": "profiling off by default",
  "no-profiled-ads": "no advertising on profiles",
  "ad-labels": "advertising is recognisable",
  "no-exploit-commercial": "no exploitation of inexperience",
  "recommender-explicit": "explicit choices weigh more than behaviour",
  "recommender-no-profile-option": "a feed without profile",
  "recommender-reset": "the feed can be reset",
  "filter-ppc": "the most harmful content is kept out of feeds",
  "reduce-pc": "other harmful content is kept low",
  "content-labels": "labels and sources on doubtful content",
  "autoplay-off": "autoplay off by default",
  "scroll-stop": "no endless scroll by default",
  "streak-off": "no streaks",
  "push-night-off": "no alerts at night",
  "metrics-hidden": "counts hidden by default",
  "filters-off": "appearance filters off by default",
  "time-tools": "time awareness and limits",
  "minor-mode-time": "a time default for children",
  "no-loot-box": "no random items for money",
  "real-price": "prices in real money",
  "purchase-guard": "payment needs a confirmation or a guardian's act",
  "spending-limit": "a limit on spending",
  "account-security": "protection of accounts",
  "link-warnings": "warnings on links",
  "creator-protection": "rules for children who make content",
  "aa-estimation": "age estimation",
  "aa-verification": "age verification",
  "aa-highly-effective": "highly effective age assurance",
  "rating-display": "age rating shown",
  minimise: "only the data needed",
  "no-share": "no disclosure of data",
  "retention-limit": "a limit on keeping data",
  dpia: "an impact assessment on data protection",
  "monitor-sign": "the child sees when watched",
  "no-nudge": "no steering against the child's interests",
  "child-notice": "information a child understands",
  "terms-notice": "clear terms",
  "rights-tools": "access, change and erase",
  moderation: "moderation with set times",
  "child-reporting": "reporting a child can use",
  "crisis-support": "ways to help in a crisis",
  "staff-vetting": "adults with access are vetted",
  "output-filter": "an AI system's answers are filtered",
  "ai-label": "a lasting sign that it is AI",
  "ai-no-dependency": "no design for dependence",
  "ai-memory-off": "no memory by default",
  "human-support": "AI does not replace human help",
  "bias-audit": "decisions are checked for fairness",
  "equal-service": "no child is shut out or served worse",
  "alternative-access": "another way in",
  redress: "decisions can be challenged",
  "law-csea": "law on child sexual exploitation and abuse",
  "law-enforcement-unit": "a specialised police unit",
  hotline: "a hotline for reports",
  helpline: "a child helpline",
  "victim-support": "support for victims",
  "digital-literacy": "digital literacy in schools",
  "parent-education": "support for parents",
  "data-protection-law": "law on children's data",
  "design-duties": "duties of services in law",
  "consumer-law": "consumer law for children",
};

/** Id of a safeguard; see {@link safeguards}. */
export type SafeguardId =
  | "default-private"
  | "not-discoverable"
  | "contacts-only-dm"
  | "adult-minor-limits"
  | "group-invite-accept"
  | "block-mute"
  | "comment-control"
  | "chat-filter"
  | "no-reshare"
  | "image-nudity-warning"
  | "known-content-detection"
  | "livestream-off"
  | "livestream-guarded"
  | "location-share-off"
  | "profiling-off"
  | "no-profiled-ads"
  | "ad-labels"
  | "no-exploit-commercial"
  | "recommender-explicit"
  | "recommender-no-profile-option"
  | "recommender-reset"
  | "filter-ppc"
  | "reduce-pc"
  | "content-labels"
  | "autoplay-off"
  | "scroll-stop"
  | "streak-off"
  | "push-night-off"
  | "metrics-hidden"
  | "filters-off"
  | "time-tools"
  | "minor-mode-time"
  | "no-loot-box"
  | "real-price"
  | "purchase-guard"
  | "spending-limit"
  | "account-security"
  | "link-warnings"
  | "creator-protection"
  | "aa-estimation"
  | "aa-verification"
  | "aa-highly-effective"
  | "rating-display"
  | "minimise"
  | "no-share"
  | "retention-limit"
  | "dpia"
  | "monitor-sign"
  | "no-nudge"
  | "child-notice"
  | "terms-notice"
  | "rights-tools"
  | "moderation"
  | "child-reporting"
  | "crisis-support"
  | "staff-vetting"
  | "output-filter"
  | "ai-label"
  | "ai-no-dependency"
  | "ai-memory-off"
  | "human-support"
  | "bias-audit"
  | "equal-service"
  | "alternative-access"
  | "redress"
  | "law-csea"
  | "law-enforcement-unit"
  | "hotline"
  | "helpline"
  | "victim-support"
  | "digital-literacy"
  | "parent-education"
  | "data-protection-law"
  | "design-duties"
  | "consumer-law";
