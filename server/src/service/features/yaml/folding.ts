import { FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { YamlEntry, YamlValue } from '../../syntax/yaml/yaml-tree.js';
import type { Span } from '../../text/span.js';
import type { YamlFile } from './yaml-file.js';

/** What can be folded: keys and entries of lists over several lines, and runs of comment lines. */
export function yamlFolds({ tree, comments, text, rangeOf }: YamlFile): FoldingRange[] {
  const folds: FoldingRange[] = [];
  const add = (span: Span, kind?: FoldingRangeKind): void => {
    const { start, end } = rangeOf(span);
    if (end.line > start.line && folds.every(({ startLine }) => startLine !== start.line))
      folds.push(FoldingRange.create(start.line, end.line, undefined, undefined, kind));
  };
  for (const span of spansIn(tree.root)) add(span);
  for (const span of commentRuns(comments, text)) add(span, FoldingRangeKind.Comment);
  return folds.sort((a, b) => a.startLine - b.startLine);
}

function* spansIn(value: YamlValue | undefined): Generator<Span> {
  if (value?.kind === 'map') {
    for (const entry of value.entries) {
      yield entry.span;
      yield* spansIn((entry satisfies YamlEntry).value);
    }
  } else if (value?.kind === 'list') {
    for (const item of value.items) {
      yield item.span;
      yield* spansIn(item);
    }
  }
}

/** Comments on lines of their own, one below the other. */
function* commentRuns(comments: YamlFile['comments'], text: string): Generator<Span> {
  let run: Span | undefined;
  for (const { span } of comments) {
    if (/[^\s]/.test(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start))) continue;
    const goesOn = run && /^[^\S\n]*\r?\n[^\S\n]*$/.test(text.slice(run.end, span.start));
    if (run && !goesOn) yield run;
    run = run && goesOn ? { start: run.start, end: span.end } : span;
  }
  if (run) yield run;
}
