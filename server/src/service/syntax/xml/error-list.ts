import { maxErrors } from './limits.js';
import type { XmlError } from './xml-document.js';

/** Gathers errors in the order they are noticed and hands them out in the order of the text. */
export interface ErrorList {
  add(error: XmlError): void;
  /** How many were added so far; to go back to with `forgetSince`. */
  readonly count: number;
  readonly last: XmlError | undefined;
  /** True when no more are taken. */
  readonly isFull: boolean;
  /** Drops what was added after `count`: the cause has been found and says it better. */
  forgetSince(count: number): void;
  sorted(): readonly XmlError[];
}

export function createErrorList(): ErrorList {
  const errors: XmlError[] = [];
  return {
    add(error) {
      if (errors.length < maxErrors) errors.push(error);
    },
    get count() {
      return errors.length;
    },
    get last() {
      return errors.at(-1);
    },
    get isFull() {
      return errors.length >= maxErrors;
    },
    forgetSince(count) {
      if (errors.length > count) errors.length = count;
    },
    sorted: () => errors.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  };
}
