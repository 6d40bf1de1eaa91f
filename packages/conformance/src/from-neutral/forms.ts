import { activitySchema, nationalStrategySchema } from "@cop-sdk/model/zod";

interface Check {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

const checks = (check: Check) => (value: unknown) => check.safeParse(value).success;

const { shape } = nationalStrategySchema;
const sourceShape = shape.sources.unwrap().element.shape;
const moneyShape = shape.successor.unwrap().shape.budget.unwrap().shape;

/** The model's own checks of its simple values, so that the two can never differ. */
export const forms = {
  text: checks(activitySchema.shape.title),
  name: checks(activitySchema.shape.place.unwrap()),
  identifier: checks(shape.id),
  languageTag: checks(shape.language),
  countryCode: checks(shape.country),
  currencyCode: checks(moneyShape.currency),
  currencyBasis: checks(moneyShape.currencyBasis.unwrap()),
  priceYear: checks(moneyShape.year.unwrap()),
  webAddress: checks(sourceShape.url.unwrap()),
} as const;
