import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import { createConfigDocument } from '../../server/src/service/documents/create-config-document.js';
import { documentHead } from '../../server/src/service/documents/document-input.js';
import type { ConfigDocument, JabberDocument } from '../../server/src/service/documents/jabber-document.js';
import type { EditorAbilities, FeatureContext } from '../../server/src/service/features/feature-context.js';
import { defaultLintOptions, type LintOptions } from '../../server/src/service/lint-options.js';
import { loadCatalogue } from '../facts.js';

export const catalogue = loadCatalogue();

/** An editor that can do everything. */
export const fullEditor: EditorAbilities = {
  snippets: true,
  markdown: true,
  completionDefaults: false,
  resolvesCodeActions: true,
};

export function context(options: Partial<LintOptions> = {}, editor: Partial<EditorAbilities> = {}): FeatureContext {
  return { catalogue, options: { ...defaultLintOptions, ...options }, editor: { ...fullEditor, ...editor } };
}

export interface AtCursor {
  readonly document: ConfigDocument;
  readonly position: Position;
}

/** The document and the place of the `|` in it; the mark itself is taken out. */
export function atCursor(marked: string, mark = '|'): AtCursor {
  const offset = marked.indexOf(mark);
  if (offset < 0) throw new Error(`no ${mark} in: ${marked}`);
  const document = documentOf(marked.slice(0, offset) + marked.slice(offset + mark.length));
  return { document, position: document.textDocument.positionAt(offset) };
}

export function documentOf(text: string, uri = 'file:///jabber-config.xml'): ConfigDocument {
  return createConfigDocument(
    documentHead({ textDocument: TextDocument.create(uri, 'jabber-config', 1, text) }),
    catalogue,
  );
}

/** The text that a range covers. */
export function textAt(document: JabberDocument, range: Range): string {
  return document.textDocument.getText(range);
}

export function wholeRange(document: JabberDocument): Range {
  return document.rangeOf({ start: 0, end: document.text.length });
}
