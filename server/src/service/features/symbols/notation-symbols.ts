import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { NotationDocument } from '../../documents/jabber-document.js';
import type { Setting } from '../../documents/setting.js';
import type { SettingSet } from '../../documents/setting-set.js';
import type { WrittenLink } from '../../syntax/url/written-link.js';
import type { Span } from '../../text/span.js';
import { setName } from './set-name.js';
import { kindOf, nameOrDash, shownValue } from './setting-words.js';

/** The outline: commands, links and dictionaries with their settings; a file that is one set lists them flat. */
export function notationSymbols(document: NotationDocument): DocumentSymbol[] {
  const sets = document.sets.flatMap((set) => setSymbols(document, set));
  const links = document.kind === 'links' ? document.links.map((link) => linkSymbol(document, link)) : [];
  return [...sets, ...links].sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

function setSymbols(document: NotationDocument, set: SettingSet): DocumentSymbol[] {
  const children = set.settings.map((setting) => settingSymbol(document, setting));
  const name = setName(set, document);
  if (name === undefined) return children;
  return [
    {
      name,
      kind: SymbolKind.Namespace,
      range: document.rangeOf(set.span),
      selectionRange: document.rangeOf(set.headSpan),
      children,
    },
  ];
}

function settingSymbol(document: NotationDocument, setting: Setting): DocumentSymbol {
  const { name, nameSpan, valueSpan, nested } = setting;
  const span: Span = {
    start: Math.min(nameSpan.start, valueSpan.start),
    end: Math.max(nameSpan.end, valueSpan.end),
  };
  return {
    name: nameOrDash(name),
    detail: nested ? '' : shownValue(setting),
    kind: kindOf(setting),
    range: document.rangeOf(span),
    selectionRange: document.rangeOf(nameSpan),
  };
}

function linkSymbol(document: NotationDocument, { scheme, target, span, schemeSpan }: WrittenLink): DocumentSymbol {
  return {
    name: `${scheme}:`,
    detail: target.text,
    kind: SymbolKind.Event,
    range: document.rangeOf(span),
    selectionRange: document.rangeOf(schemeSpan),
  };
}
