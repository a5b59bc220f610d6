/** A function that conditions may call; the signature is CEL's, such as `older(string, string): bool`. */
export interface ConditionFunction {
  readonly signature: string;
  /** What it answers, for completion, hover and docs. */
  readonly about: string;
  readonly run: (...args: never[]) => unknown;
}
