import { SymbolKind } from 'vscode-languageserver-types';
import type { Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';

/** The value on one line; passwords stay out of the outline. */
export function shownValue({ trimmed, parameter }: Setting): string {
  if (parameter?.value.type === 'secret') return trimmed === '' ? '' : '••••';
  const line = trimmed.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** The symbol that fits the kind of value. */
export function kindOf({ parameter, nested }: Setting): SymbolKind {
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
export function nameOrDash(name: string): string {
  return name === '' ? t('(no name)') : name;
}
