import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem } from 'vscode-languageserver-types';
import { completion } from '../../server/src/service/features/completion/completion.js';
import type { FeatureContext } from '../../server/src/service/features/feature-context.js';
import { type AtCursor, atCursor } from './cursor.js';

/** The items an editor lists at the `|`, in the editor's order and narrowed down to what was typed. */
export function itemsAt(marked: string, context: FeatureContext, mark = '|'): CompletionItem[] {
  return offered(atCursor(marked, mark), context);
}

export function labelsAt(marked: string, context: FeatureContext): string[] {
  return itemsAt(marked, context).map(({ label }) => label);
}

/** The whole text after the item was accepted, with the snippet's tab stops as written. */
export function acceptAt(marked: string, label: string, context: FeatureContext, mark = '|'): string {
  const at = atCursor(marked, mark);
  const item = offered(at, context).find((candidate) => candidate.label === label);
  if (!item) throw new Error(`${label} is not offered at: ${marked}`);
  const edits = [textEditOf(item), ...(item.additionalTextEdits ?? [])];
  return TextDocument.applyEdits(at.document.textDocument, edits);
}

function offered({ document, position }: AtCursor, context: FeatureContext): CompletionItem[] {
  const { items } = completion(document, position, context);
  return items
    .filter((item) => {
      const { range } = textEditOf(item);
      const typed = document.textDocument.getText({ start: range.start, end: position }).toLowerCase();
      return (item.filterText ?? item.label).toLowerCase().startsWith(typed);
    })
    .sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
}

function textEditOf(item: CompletionItem) {
  if (!item.textEdit || !('range' in item.textEdit)) throw new Error(`${item.label} has no plain edit`);
  return item.textEdit;
}
