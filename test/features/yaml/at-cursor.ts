import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import {
  createDescriptionService,
  type DescriptionService,
  type OurYaml,
} from '../../../server/src/service/description-service.js';
import { facts } from '../../facts.js';
import { fullEditor } from '../cursor.js';

export const service = createDescriptionService({ facts, editor: fullEditor });

export interface AtCursor {
  readonly file: OurYaml;
  readonly position: Position;
}

/** The file and the place of the `|` in it; the mark itself is taken out. */
export function atCursor(marked: string, name = 'jabber-deployment.yaml'): AtCursor {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error(`no | in: ${marked}`);
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const textDocument = TextDocument.create(`file:///work/${name}`, 'yaml', 1, text);
  const file = name === 'jabber-lint.yaml' ? service.lintFile(textDocument) : service.deployment(textDocument);
  return { file, position: textDocument.positionAt(offset) };
}

/** The items an editor lists at the `|`, in the editor's order and narrowed down to what was typed. */
export function itemsAt(marked: string, name?: string, from: DescriptionService = service): CompletionItem[] {
  const { file, position } = atCursor(marked, name);
  return from
    .completion(file, position)
    .items.filter((item) => {
      const typed = file.textDocument.getText({ start: editOf(item).range.start, end: position }).toLowerCase();
      return (item.filterText ?? item.label).toLowerCase().startsWith(typed.replace(/^["']/, ''));
    })
    .sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
}

export function labelsAt(marked: string, name?: string): string[] {
  return itemsAt(marked, name).map(({ label }) => label);
}

/** The whole text after the item was accepted, with the snippet's tab stops as written. */
export function acceptAt(marked: string, label: string, from: DescriptionService = service): string {
  return acceptIn(marked, label, undefined, from);
}

export function acceptIn(marked: string, label: string, name?: string, from: DescriptionService = service): string {
  const item = itemsAt(marked, name, from).find((candidate) => candidate.label === label);
  if (!item) throw new Error(`${label} is not offered at: ${marked}`);
  return TextDocument.applyEdits(atCursor(marked, name).file.textDocument, [editOf(item)]);
}

function editOf(item: CompletionItem) {
  if (!item.textEdit || !('range' in item.textEdit)) throw new Error(`${item.label} has no plain edit`);
  return item.textEdit;
}
