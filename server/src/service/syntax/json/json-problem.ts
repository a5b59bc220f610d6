import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { applyEdits, type Edit } from '../../text/edit.js';
import type { SyntaxProblem } from '../written-setting.js';
import type { JsonProblemKind } from './json-set.js';

type JsonProblem = SyntaxProblem<JsonProblemKind>;

/** What hides nothing: what follows is read as it was meant. */
const harmless: ReadonlySet<JsonProblemKind> = new Set(['comma-trailing', 'comma-missing', 'comment-in-json']);

/**
 * What is wrong with a text that is to be JSON. Of errors that follow each other the first is told, which the others
 * come from; behind a quote or a bracket that is lost nothing is read as it was meant, and nothing more is told.
 * Commas are mended only where nothing but comments is wrong then: elsewhere what is missing may be something else.
 */
export function jsonProblems(
  text: string,
  errors: readonly ParseError[],
  errorsIn: (mended: string) => number,
): JsonProblem[] {
  const problems: JsonProblem[] = [];
  let told = -1;
  for (const error of [...errors].sort((a, b) => a.offset - b.offset)) {
    const follows = told >= 0 && text.slice(told, error.offset).trim() === '';
    told = Math.max(told, error.offset + error.length);
    if (follows) continue;
    const problem = problemOf(text, error);
    problems.push(problem);
    if (!harmless.has(problem.kind)) break;
  }
  const edits = problems.flatMap(({ edit }) => edit ?? []);
  const others = problems.length - edits.length;
  if (edits.length === 0 || errorsIn(applyEdits(text, edits)) === others) return problems;
  return problems.map(({ edit: _, ...problem }) => problem);
}

function problemOf(text: string, { error, offset, length }: ParseError): JsonProblem {
  const span = { start: offset, end: Math.min(offset + length, text.length) };
  const found = text.slice(span.start, span.end);
  const before = text.slice(0, offset).trimEnd().length;
  switch (printParseErrorCode(error)) {
    case 'PropertyNameExpected':
    case 'ValueExpected':
      if (text[before - 1] !== ',' || !/^[}\]]/.test(found)) return { kind: 'not-json', span };
      return {
        kind: 'comma-trailing',
        span: { start: before - 1, end: before },
        found,
        edit: removal(before - 1, before),
      };
    case 'CommaExpected':
      if (!/^["{[]/.test(found)) return { kind: 'not-json', span };
      return { kind: 'comma-missing', span, edit: { span: { start: before, end: before }, newText: ',' } };
    case 'CloseBraceExpected':
      return { kind: 'bracket-missing', span, expected: '}' };
    case 'CloseBracketExpected':
      return { kind: 'bracket-missing', span, expected: ']' };
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return { kind: 'comment-in-json', span };
    case 'UnexpectedEndOfString':
      return { kind: 'string-not-closed', span };
    case 'InvalidSymbol':
      // Right behind a quote it is that quote which is wrong.
      return /[\w\u2018-\u201f]\S/.test(found) && text[offset - 1] !== '"'
        ? { kind: 'text-not-quoted', span, found }
        : { kind: 'not-json', span };
    default:
      return { kind: 'not-json', span };
  }
}

function removal(start: number, end: number): Edit {
  return { span: { start, end }, newText: '' };
}
