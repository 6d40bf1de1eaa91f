/**
 * The Standard Schema interface (standardschema.dev, version 1), written out so that the model's declarations depend on nothing.
 */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "cop-sdk";
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: unknown; readonly output: Output };
  };
}

/** Result of a Standard Schema check. */
export type StandardResult<Output> = { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

/** One issue of a Standard Schema check. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}
