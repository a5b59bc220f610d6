/** Something in a rule that keeps it from being used. */
export interface CheckProblem {
  /** Keys that lead to the text, such as `each`, `r`. */
  readonly path: readonly string[];
  readonly message: string;
  /** Where in the text, in characters; absent: all of it. */
  readonly start?: number;
  readonly end?: number;
  /** True where the last key itself is wrong, not the text that it leads to. */
  readonly isInKey?: true;
}
