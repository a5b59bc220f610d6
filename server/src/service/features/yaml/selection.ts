import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Span } from '../../text/span.js';
import { nodeAt } from './find-node.js';
import type { YamlFile } from './yaml-file.js';

/** For each position what grows around it: value or key, its entry, the maps around it, the text. */
export function yamlSelections(file: YamlFile, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = file.textDocument.offsetAt(position);
    const found = nodeAt(file.tree, offset);
    const spans: Span[] = [{ start: 0, end: file.text.length }];
    for (const { span } of found?.around ?? []) add(spans, span);
    if (found?.at === 'key' && found.entry) add(spans, found.entry.keySpan);
    const [outer, ...inner] = spans.map((span) => file.rangeOf(span));
    const whole: SelectionRange = { range: outer ?? { start: position, end: position } };
    return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), whole);
  });
}

/** Each is smaller than the one before. */
function add(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (!last || span.start < last.start || span.end > last.end) return;
  if (span.start > last.start || span.end < last.end) spans.push(span);
}
