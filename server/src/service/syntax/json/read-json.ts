import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Reading } from '../written-setting.js';
import { jsonProblems } from './json-problem.js';
import type { JsonProblemKind, JsonSet } from './json-set.js';
import { isNestedTooDeep } from './nesting.js';
import { setsIn } from './sets-in.js';

export type { JsonProblemKind, JsonSet, JsonShape } from './json-set.js';

export interface JsonReading extends Reading<JsonSet, JsonProblemKind> {
  /** True when the text is JSON at its outermost: an object or a list. */
  readonly isJson: boolean;
}

/**
 * Reads managed configurations written as JSON: an object of keys and values, Google's `managedProperty`, Intune's
 * `settings`, a list of `key` and `value`. Of objects in objects each is a set of its own. Never throws.
 */
export function readJson(text: string): JsonReading {
  if (isNestedTooDeep(text)) {
    const problems = [{ kind: 'nesting-too-deep', span: { start: 0, end: 0 } }] as const;
    return { sets: [], problems, comments: [], isJson: false };
  }
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // A blank in the place of the byte order mark: JSON knows none, and all offsets stay.
  const source = start === 1 ? ` ${text.slice(1)}` : text;
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, strict);
  const problems = jsonProblems(source, errors, errorsIn);
  const sets = root ? setsIn(source, root, problems) : [];
  problems.sort((a, b) => a.span.start - b.span.start);
  return { sets, problems, comments: [], isJson: isContainer(root) };
}

const strict = { disallowComments: true, allowTrailingComma: false };

function errorsIn(text: string): number {
  const errors: ParseError[] = [];
  parseTree(text, errors, strict);
  return errors.length;
}

function isContainer(node: Node | undefined): boolean {
  return node?.type === 'object' || node?.type === 'array';
}
