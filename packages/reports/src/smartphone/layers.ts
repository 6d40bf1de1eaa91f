import { type FeatureId, features, type ServiceType } from "@cop-sdk/age/vocabulary";
import { type GuidelineActor, type SmartphoneLayer, smartphoneLayers } from "@cop-sdk/model";

/** What is asked of the records about a layer of the smartphone. */
export interface AskedLayer {
  /** Short word for ids of its recommendations. */
  readonly word: string;
  readonly actors: readonly GuidelineActor[];
  /** Kinds of service as the records know them; none where no record speaks of the layer. */
  readonly services: readonly ServiceType[];
  readonly features: readonly FeatureId[];
}

/**
 * Who answers for a layer, and what it is to the records: the project's reading. The records know operating systems, app stores and apps; none speaks of a device or a
 * network as such, so those are listed as not covered. A rule on equipment is recorded for operating systems.
 */
export function askedLayers(apps: readonly ServiceType[]): ReadonlyMap<SmartphoneLayer, AskedLayer> {
  const asked: Readonly<Record<SmartphoneLayer, AskedLayer>> = {
    device: { word: "device", actors: ["device-maker"], services: [], features: [] },
    "operating-system": {
      word: "os",
      actors: ["os-provider"],
      services: ["operating-system"],
      features: [
        "account-signup",
        "default-settings",
        "parental-controls",
        "parental-monitoring",
        "time-tools",
        "push-notifications",
        "geolocation",
        "location-sharing",
        "age-assurance",
        "data-collection",
        "data-sharing",
      ],
    },
    "app-store": {
      word: "store",
      actors: ["app-store-operator"],
      services: ["app-store"],
      features: ["account-signup", "app-download", "age-assurance", "in-app-purchase", "ads-profiled", "terms-notice", "reporting"],
    },
    network: { word: "network", actors: ["network-operator"], services: [], features: [] },
    apps: {
      word: "app",
      actors: ["app-developer"],
      services: apps,
      features: features.filter((feature) => feature !== "exclusion" && feature !== "app-download"),
    },
  };
  return new Map(smartphoneLayers.codes.map((layer) => [layer, asked[layer]]));
}
