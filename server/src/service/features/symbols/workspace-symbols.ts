import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { JabberDocument } from '../../documents/jabber-document.js';
import type { Setting } from '../../documents/setting.js';
import { holdsLetters } from '../letters.js';

/** More than this helps nobody: the editor asks again with more letters. */
const limit = 500;

/** Parameters of all documents whose name holds the letters of the query in their order. */
export function workspaceSymbols(documents: Iterable<JabberDocument>, query: string): WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = [];
  for (const document of documents) {
    if (document.tooLarge) continue;
    for (const setting of document.settings) {
      if (setting.name === '' || !holdsLetters(setting.name, query)) continue;
      found.push(symbol(document, setting));
      if (found.length === limit) return found;
    }
  }
  return found;
}

function symbol(document: JabberDocument, { name, nameSpan, group }: Setting): WorkspaceSymbol {
  return {
    name,
    kind: SymbolKind.Property,
    location: { uri: document.uri, range: document.rangeOf(nameSpan) },
    ...(group ? { containerName: group.name } : {}),
  };
}
