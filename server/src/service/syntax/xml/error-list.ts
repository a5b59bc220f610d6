import { maxErrors } from './limits.js';
import type { ReadElement } from './read-element.js';
import type { XmlError } from './xml-document.js';

/** An error while a text is read; its element has no place in a tree yet. */
export interface ReadError extends Omit<XmlError, 'element'> {
  readonly element?: ReadElement;
}

/** Gathers errors in the order they are noticed and hands them out in the order of the text. */
export interface ErrorList {
  add(error: ReadError): void;
  /** How many were added so far; to go back to with `forgetSince`. */
  readonly count: number;
  readonly last: ReadError | undefined;
  /** True when no more are taken. */
  readonly isFull: boolean;
  /** Drops what was added after `count`: the cause has been found and says it better. */
  forgetSince(count: number): void;
  sorted(): readonly ReadError[];
}

export function createErrorList(): ErrorList {
  const errors: ReadError[] = [];
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
