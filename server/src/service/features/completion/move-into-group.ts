import type { TextEdit } from 'vscode-languageserver-types';
import type { GroupName, Parameter } from '../../catalogue/parameter.js';
import type { ConfigDocument } from '../../documents/jabber-document.js';
import type { Span } from '../../text/span.js';
import { parameterText } from './element-text.js';

/** Where a parameter goes when it was typed outside its group. */
interface Moved {
  readonly newText: '';
  readonly snippet: false;
  readonly additionalTextEdits: TextEdit[];
}

/** Writes the parameter at the end of its group, in place of what was typed; undefined when the group is not there. */
export function moveIntoGroup(
  document: ConfigDocument,
  parameter: Parameter,
  name: GroupName,
  typed: Span,
): Moved | undefined {
  const group = document.groups.find(({ known, element }) => known === name && element.closeTag !== undefined);
  const closeTag = group?.element.closeTag;
  if (!group || !closeTag) return undefined;
  const last = group.element.children.findLast(({ kind }) => kind === 'element' || kind === 'comment');
  const at = last?.span.end ?? group.element.openTag.end;
  if (typed.start < at && at < typed.end) return undefined;
  const indent = last
    ? lineIndent(document.text, last.span.start)
    : `${lineIndent(document.text, group.element.span.start)}  `;
  const lineEnd = /\r\n|\r|\n/.exec(document.text)?.[0] ?? '\n';
  const lines = parameterText(parameter, false)
    .split('\n')
    .join(lineEnd + indent);
  const range = document.rangeOf({ start: at, end: at });
  const closedOnLine = at === closeTag.start;
  const end = closedOnLine ? lineEnd + lineIndent(document.text, group.element.span.start) : '';
  return {
    newText: '',
    snippet: false,
    additionalTextEdits: [{ range, newText: lineEnd + indent + lines + end }],
  };
}

/** The blanks at the start of the line that the offset is on. */
function lineIndent(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}
