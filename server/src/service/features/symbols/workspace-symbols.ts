import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { JabberDocument } from '../../documents/jabber-document.js';
import type { ConfigSetting, Setting } from '../../documents/setting.js';
import type { Span } from '../../text/span.js';
import { holdsLetters } from '../letters.js';
import { setName } from './set-name.js';

/** More than this helps nobody: the editor asks again with more letters. */
const limit = 500;

/** Settings of all documents whose name holds the letters of the query in their order. */
export function workspaceSymbols(documents: Iterable<JabberDocument>, query: string): WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = [];
  for (const document of documents) {
    if (document.tooLarge) continue;
    for (const setting of document.settings) {
      const { name, nameSpan } = setting;
      if (name === '' || !holdsLetters(name, query)) continue;
      found.push(symbol(document, name, nameSpan, containerOf(document, setting)));
      if (found.length === limit) return found;
    }
  }
  return found;
}

function symbol(document: JabberDocument, name: string, nameSpan: Span, container?: string): WorkspaceSymbol {
  return {
    name,
    kind: SymbolKind.Property,
    location: { uri: document.uri, range: document.rangeOf(nameSpan) },
    ...(container === undefined ? {} : { containerName: container }),
  };
}

function containerOf(document: JabberDocument, setting: Setting | ConfigSetting): string | undefined {
  if ('group' in setting) return setting.group?.name;
  return setName(setting.set, document);
}
