/** What a functionality is, and its number in the risk factors of the United Kingdom (`ofcom:rf.*`), where there is one. */
export interface Functionality {
  readonly label: string;
  readonly ofcom?: string;
}

/**
 * Functions of a service that can lead to a risk. Ids are those that the age engine uses for the same feature.
 */
export const functionalities: Readonly<Record<FunctionalityId, Functionality>> = {
  account: { label: "an account is held" },
  "profile-visibility": { label: "profiles that others can see", ofcom: "ofcom:rf.3a" },
  discoverability: { label: "being found by search, contact lists or indexing" },
  "friend-suggestions": { label: "suggestions of people to connect with", ofcom: "ofcom:rf.8" },
  "direct-messaging": { label: "private messages between two people", ofcom: "ofcom:rf.5b" },
  "text-chat": { label: "live text chat beside an activity", ofcom: "ofcom:rf.5b" },
  "stranger-contact": { label: "people who are not connected can reach each other", ofcom: "ofcom:rf.4a" },
  "group-chat": { label: "groups and group messages", ofcom: "ofcom:rf.4b" },
  "voice-video-chat": { label: "live calls" },
  comments: { label: "comments and reactions", ofcom: "ofcom:rf.5d" },
  "ugc-posting": { label: "posting content for others", ofcom: "ofcom:rf.5e" },
  "image-sharing": { label: "sending or posting images and video", ofcom: "ofcom:rf.5e" },
  "resharing-download": { label: "others can save, forward or repost", ofcom: "ofcom:rf.5g" },
  "livestream-host": { label: "broadcasting live", ofcom: "ofcom:rf.5a" },
  "livestream-view": { label: "watching live broadcasts of users", ofcom: "ofcom:rf.5a" },
  "end-to-end-encryption": { label: "messages that only the ends can read", ofcom: "ofcom:rf.5c" },
  "ephemeral-content": { label: "content that disappears" },
  anonymity: { label: "pseudonyms, or no account", ofcom: "ofcom:rf.3b" },
  "location-sharing": { label: "location visible to others", ofcom: "ofcom:rf.5f" },
  geolocation: { label: "the service uses location" },
  "recommender-feed": { label: "a ranked feed", ofcom: "ofcom:rf.8" },
  "recommender-profiling": { label: "ranking on a behavioural profile", ofcom: "ofcom:rf.8" },
  "search-suggest": { label: "search and autocomplete", ofcom: "ofcom:rf.7a" },
  hyperlinks: { label: "links to other places", ofcom: "ofcom:rf.7b" },
  autoplay: { label: "the next item starts by itself" },
  "infinite-scroll": { label: "a feed without end" },
  "push-notifications": { label: "alerts" },
  streaks: { label: "streaks and penalties for absence" },
  "engagement-metrics": { label: "counts of likes and views, read receipts" },
  "appearance-filters": { label: "filters that change how a person looks" },
  "ads-contextual": { label: "advertising without profiles" },
  "ads-profiled": { label: "advertising on profiles" },
  "influencer-marketing": { label: "promotion inside content" },
  "in-app-purchase": { label: "paying inside the service" },
  "virtual-currency": { label: "a currency between money and goods" },
  "loot-box-paid": { label: "random items for money" },
  "random-reward-free": { label: "random items earned" },
  "timed-offer": { label: "offers limited in time or number" },
  "gambling-real-money": { label: "betting for money" },
  nft: { label: "tokens that can be sold" },
  "user-trading": { label: "trading between users" },
  "user-listings": { label: "goods or services offered by users", ofcom: "ofcom:rf.6" },
  "creator-rewards": { label: "payment or gifts for makers of content" },
  "data-collection": { label: "personal data is collected" },
  "data-sharing": { label: "personal data goes to others" },
  "biometric-data": { label: "face, voice or movement data" },
  profiling: { label: "profiles of users" },
  "automated-decisions": { label: "software prepares or takes decisions about a child" },
  nudge: { label: "interfaces that steer choices" },
  "parental-monitoring": { label: "parents see activity or place" },
  "institutional-monitoring": { label: "an institution sees activity" },
  "connected-device": { label: "sensors, toys, devices" },
  "ai-chat": { label: "conversation with an AI system" },
  "ai-companion": { label: "an AI system made for relationship" },
  "ai-memory": { label: "an AI system keeps earlier talks" },
  "ai-image-generation": { label: "images made by AI" },
  "content-adult": { label: "pornography or other 18+ content of the service itself" },
  "content-self-harm": { label: "self-harm, suicide or eating-disorder content of the service itself" },
  "content-violent": { label: "violent content of the service itself" },
  exclusion: { label: "some children are shut out of all or part" },
};

/** Id of a functionality; see {@link functionalities}. */
export type FunctionalityId =
  | "account"
  | "profile-visibility"
  | "discoverability"
  | "friend-suggestions"
  | "direct-messaging"
  | "text-chat"
  | "stranger-contact"
  | "group-chat"
  | "voice-video-chat"
  | "comments"
  | "ugc-posting"
  | "image-sharing"
  | "resharing-download"
  | "livestream-host"
  | "livestream-view"
  | "end-to-end-encryption"
  | "ephemeral-content"
  | "anonymity"
  | "location-sharing"
  | "geolocation"
  | "recommender-feed"
  | "recommender-profiling"
  | "search-suggest"
  | "hyperlinks"
  | "autoplay"
  | "infinite-scroll"
  | "push-notifications"
  | "streaks"
  | "engagement-metrics"
  | "appearance-filters"
  | "ads-contextual"
  | "ads-profiled"
  | "influencer-marketing"
  | "in-app-purchase"
  | "virtual-currency"
  | "loot-box-paid"
  | "random-reward-free"
  | "timed-offer"
  | "gambling-real-money"
  | "nft"
  | "user-trading"
  | "user-listings"
  | "creator-rewards"
  | "data-collection"
  | "data-sharing"
  | "biometric-data"
  | "profiling"
  | "automated-decisions"
  | "nudge"
  | "parental-monitoring"
  | "institutional-monitoring"
  | "connected-device"
  | "ai-chat"
  | "ai-companion"
  | "ai-memory"
  | "ai-image-generation"
  | "content-adult"
  | "content-self-harm"
  | "content-violent"
  | "exclusion";
