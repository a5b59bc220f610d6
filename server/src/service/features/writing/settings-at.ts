import type { Position, Range } from 'vscode-languageserver-types';
import type { Notation } from '../../catalogue/notation.js';
import type { JabberDocument } from '../../documents/jabber-document.js';
import type { SettingSet } from '../../documents/setting-set.js';
import { setAt, settingsOf } from '../../generate/convert.js';

/** The settings that reach a client together, as a dialogue starts from them. */
export interface SettingsAt {
  readonly notation: Notation;
  readonly settings: readonly { readonly name: string; readonly value: string }[];
  readonly range: Range;
  /** Installer: what is installed. */
  readonly package?: string;
}

/** The set at the position, or the first; undefined where there is none or it is empty. */
export function settingsAt(document: JabberDocument, position: Position | undefined): SettingsAt | undefined {
  const set = setOf(document, position);
  if (!set) return undefined;
  const settings = settingsOf(set, document).filter(({ markup }) => markup === undefined);
  return {
    notation: set.notation,
    settings: settings.map(({ name, value }) => ({ name, value })),
    range: document.rangeOf(set.span),
    ...(set.notation === 'installer' && set.package && { package: set.package.text }),
  };
}

/** The set of settings at a position of a document that is not too large to be read. */
export function setOf(document: JabberDocument, position: Position | undefined): SettingSet | undefined {
  if (document.tooLarge) return undefined;
  return setAt(document, position ? document.textDocument.offsetAt(position) : 0);
}
