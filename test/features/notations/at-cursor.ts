import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { createJabberDocument } from '../../../server/src/service/documents/create-document.js';
import type { JabberDocument } from '../../../server/src/service/documents/jabber-document.js';
import { completion } from '../../../server/src/service/features/completion/completion.js';
import type { FeatureContext } from '../../../server/src/service/features/feature-context.js';
import { catalogue } from '../cursor.js';

/** A file as an editor opens it: its name says what it is. */
export function fileOf(name: string, text: string): JabberDocument {
  return createJabberDocument({ textDocument: TextDocument.create(`file:///${name}`, '', 1, text) }, catalogue);
}

/** The file and the place of the `|` in it; the mark itself is taken out. */
export function atCursor(name: string, marked: string): { document: JabberDocument; position: Position } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error(`no | in: ${marked}`);
  const document = fileOf(name, marked.slice(0, offset) + marked.slice(offset + 1));
  return { document, position: document.textDocument.positionAt(offset) };
}

/** What an editor lists at the `|`, in its order and narrowed down to what was typed. */
export function itemsAt(name: string, marked: string, context: FeatureContext, trigger?: string): CompletionItem[] {
  const { document, position } = atCursor(name, marked);
  return completion(document, position, context, trigger)
    .items.filter((item) => {
      const { range } = editOf(item);
      const typed = document.textDocument.getText({ start: range.start, end: position }).toLowerCase();
      return (item.filterText ?? item.label).toLowerCase().startsWith(typed);
    })
    .sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
}

/** The whole text after the item was accepted, with the snippet's tab stops as written. */
export function acceptAt(name: string, marked: string, label: string, context: FeatureContext): string {
  const { document } = atCursor(name, marked);
  const items = itemsAt(name, marked, context);
  const item = items.find((each) => each.label === label);
  if (!item) throw new Error(`${label} is not offered at ${marked}, but ${items.map((each) => each.label)}`);
  return TextDocument.applyEdits(document.textDocument, [editOf(item)]);
}

function editOf(item: CompletionItem) {
  if (!item.textEdit || !('range' in item.textEdit)) throw new Error(`${item.label} has no plain edit`);
  return item.textEdit;
}
