import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { JabberDocument } from '../../documents/jabber-document.js';
import type { Group, Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import type { XmlElement } from '../../syntax/xml/xml-document.js';

/** The outline: groups, the parameters in them with their values, and elements inside a parameter. */
export function documentSymbols(document: JabberDocument): DocumentSymbol[] {
  if (document.tooLarge) return [];
  const loose = document.settings.filter(({ group }) => group === undefined);
  const symbols = [
    ...document.groups.map((group) => groupSymbol(document, group)),
    ...loose.map((setting) => settingSymbol(document, setting)),
  ];
  return symbols.sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

function groupSymbol(document: JabberDocument, { name, nameSpan, element, settings }: Group): DocumentSymbol {
  return {
    name: nameOrDash(name),
    kind: SymbolKind.Namespace,
    range: document.rangeOf(element.span),
    selectionRange: document.rangeOf(nameSpan),
    children: settings.map((setting) => settingSymbol(document, setting)),
  };
}

function settingSymbol(document: JabberDocument, setting: Setting): DocumentSymbol {
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

function childSymbols(document: JabberDocument, { children }: XmlElement): DocumentSymbol[] {
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

/** The value on one line; passwords stay out of the outline. */
export function shownValue({ trimmed, parameter }: Setting): string {
  if (parameter?.value.type === 'secret') return trimmed === '' ? '' : '••••';
  const line = trimmed.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function kindOf({ parameter, nested }: Setting): SymbolKind {
  if (nested) return SymbolKind.Object;
  switch (parameter?.value.type) {
    case 'boolean':
      return SymbolKind.Boolean;
    case 'integer':
    case 'port':
      return SymbolKind.Number;
    case 'list':
      return SymbolKind.Array;
    case 'enum':
      return SymbolKind.EnumMember;
    default:
      return SymbolKind.Property;
  }
}

/** Editors refuse symbols without a name. */
function nameOrDash(name: string): string {
  return name === '' ? t('(no name)') : name;
}
