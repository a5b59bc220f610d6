import type { Parameter } from '../catalogue/parameter.js';
import type { Span } from '../text/span.js';

/** What settings of all notations have in common: most of it is worked out when it is asked for. */
export abstract class LazySetting {
  private found: { readonly parameter: Parameter | undefined } | undefined;

  abstract readonly value: string;

  /** What is known about the parameter; asked for once. */
  protected abstract lookUp(): Parameter | undefined;

  get parameter(): Parameter | undefined {
    this.found ??= { parameter: this.lookUp() };
    return this.found.parameter;
  }

  get trimmed(): string {
    return this.value.trim();
  }

  /** Where the trimmed value begins and ends in the value; empty at 0 when there are only blanks. */
  protected get trimmedEnds(): Span {
    const { value } = this;
    const end = value.trimEnd().length;
    return { start: end === 0 ? 0 : value.length - value.trimStart().length, end };
  }
}
