// Written by `npm run generate` from schemas/jabber-lint.schema.json.

/** Why a part of the data is refused. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: {
    readonly additionalProperty?: string;
    readonly allowedValues?: readonly unknown[];
    readonly type?: string | readonly string[];
  };
}

/** True when the data fits the schema; otherwise `errors` says why, until the next call. */
export declare const validate: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
