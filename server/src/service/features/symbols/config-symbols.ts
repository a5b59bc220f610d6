import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { ConfigDocument } from '../../documents/jabber-document.js';
import type { ConfigSetting, Group } from '../../documents/setting.js';
import type { XmlElement } from '../../syntax/xml/xml-document.js';
import { kindOf, nameOrDash, shownValue } from './setting-words.js';

/** The outline of a configuration: groups, the parameters in them with their values, and elements inside a parameter. */
export function configSymbols(document: ConfigDocument): DocumentSymbol[] {
  const loose = document.settings.filter(({ group }) => group === undefined);
  const symbols = [
    ...document.groups.map((group) => groupSymbol(document, group)),
    ...loose.map((setting) => settingSymbol(document, setting)),
  ];
  return symbols.sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

function groupSymbol(document: ConfigDocument, { name, nameSpan, element, settings }: Group): DocumentSymbol {
  return {
    name: nameOrDash(name),
    kind: SymbolKind.Namespace,
    range: document.rangeOf(element.span),
    selectionRange: document.rangeOf(nameSpan),
    children: settings.map((setting) => settingSymbol(document, setting)),
  };
}

function settingSymbol(document: ConfigDocument, setting: ConfigSetting): DocumentSymbol {
  const { name, nameSpan, span, nested, element } = setting;
  return {
    name: nameOrDash(name),
    detail: nested ? '' : shownValue(setting),
    kind: kindOf(setting),
    range: document.rangeOf(span),
    selectionRange: document.rangeOf(nameSpan),
    ...(nested ? { children: childSymbols(document, element) } : {}),
  };
}

function childSymbols(document: ConfigDocument, { children }: XmlElement): DocumentSymbol[] {
  return children.flatMap((child) =>
    child.kind === 'element'
      ? {
          name: nameOrDash(child.name),
          kind: SymbolKind.Field,
          range: document.rangeOf(child.span),
          selectionRange: document.rangeOf(child.nameSpan),
          children: childSymbols(document, child),
        }
      : [],
  );
}
