import type { NotationDocument } from '../../../documents/jabber-document.js';
import type { Setting } from '../../../documents/setting.js';
import { touchedSetting } from '../../touched-setting.js';
import { findInCommand } from './command-place.js';
import { findInJson } from './json-place.js';
import { findInLines } from './line-place.js';
import { findInLinks } from './link-place.js';
import type { NotationPlace } from './place.js';
import { findInPlist } from './plist-place.js';
import { renamePlace } from './rename-place.js';
import { valuePlace } from './value-place.js';

/** What can be written at the offset; undefined where nothing of ours can. */
export function findNotationPlace(document: NotationDocument, offset: number): NotationPlace | undefined {
  if (isEncoded(document, offset)) return undefined;
  const touched = touchedSetting(document, offset);
  if (touched?.part === 'value') return valuePlace(document, touched.setting, offset);
  if (touched && hasValue(document, touched.setting)) return renamePlace(document, touched.setting, offset);
  switch (document.kind) {
    case 'bootstrap':
      return findInLines(document, offset);
    case 'installer':
      return findInCommand(document, offset);
    case 'links':
      return findInLinks(document, offset);
    case 'emm':
      if (document.form === 'plist') return findInPlist(document, offset);
      return document.form === 'json' ? findInJson(document, offset) : findInLines(document, offset);
  }
}

/** Nobody types base64. */
function isEncoded({ sets }: NotationDocument, offset: number): boolean {
  return sets.some((set) => {
    const encoded = set.notation === 'url' ? set.isEncoded : set.notation === 'emm' && set.encodedIn !== undefined;
    return encoded && set.span.start <= offset && offset <= set.span.end;
  });
}

/** True when the name is followed by a value, or at least by what separates it from one. */
function hasValue({ kind, text }: NotationDocument, { valueType, nameSpan }: Setting): boolean {
  if (kind === 'links') return text[nameSpan.end] === '=';
  return valueType !== 'missing';
}
