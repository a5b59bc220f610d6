import type { Notation } from '../catalogue/notation.js';
import { canHoldInstallerValue } from '../syntax/command-line/quote.js';
import { canHoldXmlText } from '../syntax/plist/escape-xml.js';
import { canHoldBootstrapValue } from '../syntax/properties/read-bootstrap.js';
import { canHoldUrlValue } from '../syntax/url/percent.js';
import { notationOf, type Target } from './target.js';

/** True when the notation, in each of its forms, has a way to write the value. */
export function canHold(notation: Notation, value: string): boolean {
  if (!canHoldXmlText(value) || !canHoldUrlValue(value)) return false; // no characters at all in any notation
  switch (notation) {
    case 'config':
      return true;
    case 'installer':
      return canHoldInstallerValue(value);
    default:
      return canHoldBootstrapValue(value);
  }
}

/** True when a value that was read can be written to the target as it is, blanks and line breaks included. */
export function canWrite(target: Target, value: string): boolean {
  switch (target) {
    case 'emm-android':
    case 'emm-android-managed':
    case 'emm-intune':
    case 'emm-intune-ios':
      return true; // JSON escapes whatever there is
    case 'emm-ios':
    case 'xml':
      return canHoldXmlText(value) && canHoldUrlValue(value);
    case 'bootstrap':
    case 'emm-text':
      return canHold('bootstrap', value);
    default:
      return notationOf(target) === 'installer' ? canHold('installer', value) : canHoldUrlValue(value);
  }
}

/** True for a name that the notation, in each of its forms, can write as it is. */
export function canBeName(notation: Notation, name: string): boolean {
  switch (notation) {
    case 'config':
      return /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u.test(name);
    case 'installer':
      return /^[A-Za-z_][\w.]*$/.test(name);
    default:
      return /^[^\s:=<>#;!/"'[\]{},][^\s:=<>]*$/.test(name) && canHoldXmlText(name) && canHoldUrlValue(name);
  }
}
