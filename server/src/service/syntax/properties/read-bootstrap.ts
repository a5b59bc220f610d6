import type { Span } from '../../text/span.js';
import { readLineSet } from '../line-set.js';
import { canHoldLineValue, lineSetting } from '../line-setting.js';
import { type Line, trimBlanks } from '../lines.js';
import type { RawSet, RawSetting, Reading, SyntaxProblem, WrittenComment } from '../written-setting.js';

/** What can be wrong with a line of a bootstrap file. */
export type BootstrapProblemKind =
  | 'separator-wrong' // `NAME=value`; the file takes `Name: value`
  | 'blank-before-separator'
  | 'comment-undocumented' // no document shows a comment in this file
  | 'line-not-understood';

export type BootstrapProblem = SyntaxProblem<BootstrapProblemKind>;

/** A bootstrap file: one set. */
export interface BootstrapReading extends Reading<RawSet, BootstrapProblemKind> {
  /** The lines that the installer wrote for arguments that were not given. */
  readonly placeholders: readonly Span[];
}

/** True when the file can hold the value as it is. */
export const canHoldBootstrapValue = canHoldLineValue;

/** The line that gives a setting its value; the value must be one that the file can hold. */
export function bootstrapLine(name: string, value: string): string {
  return `${name}: ${value}`;
}

/** Reads a file `jabber-bootstrap.properties`. Linear to the length of the text; never throws. */
export function readBootstrap(text: string): BootstrapReading {
  const found: Found = { settings: [], problems: [], comments: [], placeholders: [] };
  const set = readLineSet(text, {
    settings: found.settings,
    readLine: (line, content) => readLine(text, line, content, found),
    newLine: bootstrapLine,
  });
  const { problems, comments, placeholders } = found;
  return { sets: [set], problems, comments, placeholders };
}

interface Found {
  readonly settings: RawSetting[];
  readonly problems: BootstrapProblem[];
  readonly comments: WrittenComment[];
  readonly placeholders: Span[];
}

function readLine(text: string, line: Line, content: Span, found: Found): void {
  const source = text.slice(content.start, content.end);
  if (source === 'NOT_SPECIFIED') {
    found.placeholders.push(content);
    return;
  }
  const mark = /^(?:[#;!]|\/\/)/.exec(source);
  if (mark) {
    const contentSpan = { start: content.start + mark[0].length, end: content.end };
    found.comments.push({ span: content, contentSpan });
    found.problems.push({ kind: 'comment-undocumented', span: content, found: mark[0] });
    return;
  }
  const parts = /^([^\s:=]+)([ \t]*)([:=])/.exec(source);
  if (!parts) {
    found.problems.push({ kind: 'line-not-understood', span: content, found: source });
    return;
  }
  const [, name = '', blanks = '', separator] = parts;
  const nameSpan = { start: content.start, end: content.start + name.length };
  const separatorAt = nameSpan.end + blanks.length;
  const valueSpan = trimBlanks(text, separatorAt + 1, line.end);
  found.settings.push(lineSetting(text, { line, nameSpan, valueSpan }));
  if (separator === '=') {
    const span = { start: nameSpan.end, end: valueSpan.start };
    const problem = { kind: 'separator-wrong', found: '=', expected: ':' } as const;
    found.problems.push({
      ...problem,
      span: { start: separatorAt, end: separatorAt + 1 },
      edit: { span, newText: ': ' },
    });
  } else if (blanks !== '') {
    const span = { start: nameSpan.end, end: separatorAt };
    found.problems.push({ kind: 'blank-before-separator', span, edit: { span, newText: '' } });
  }
}
