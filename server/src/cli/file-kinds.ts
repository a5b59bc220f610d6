import { extname } from 'node:path';
import { isDescriptionName } from '../service/deployment/description-name.js';
import { looksLikeJabberConfig } from '../service/documents/detect.js';
import { kindOf } from '../service/documents/kind-of.js';
import { languageOf } from '../service/generate/guess-kind.js';
import { isBlank } from '../service/text/is-blank.js';

/** File types that may hold settings in another notation than XML; most files of these types do not. */
const otherTypes: ReadonlySet<string> = new Set([
  '.properties',
  '.cmd',
  '.bat',
  '.ps1',
  '.txt',
  '.md',
  '.html',
  '.htm',
  '.eml',
  '.plist',
  '.mobileconfig',
  '.json',
]);

/** True for a file of a type that only its content makes one of Jabber's. */
export function isOfOtherType(path: string): boolean {
  return otherTypes.has(extname(path).toLowerCase());
}

/** True for a file in YAML; of these, only deployment descriptions are Jabber's. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** A blank bootstrap file sets nothing; a blank configuration is one that the client drops. */
function isEmptyOfOtherType(path: string, text: string): boolean {
  return isOfOtherType(path) && isBlank(text);
}

/** True for a file to look into when it is met in a directory. */
export function mayHoldSettings(path: string): boolean {
  return extname(path).toLowerCase() === '.xml' || isOfOtherType(path) || isDescriptionName(path);
}

/** True when the name and the content of a file together say that it is, or holds, something of Jabber's. */
export function holdsSettings(path: string, text: string): boolean {
  return kindOf({ name: path, text }) !== undefined && !isEmptyOfOtherType(path, text);
}

/**
 * The language under which the service reads a file that the user has named; undefined when there is nothing of
 * Jabber's in it. A file of a type that says nothing, or that holds a configuration under another name, is one.
 */
export function languageOfFile(path: string, text: string): string | undefined {
  if (isEmptyOfOtherType(path, text)) return undefined;
  const kind = kindOf({ name: path, text });
  if (kind) return languageOf(kind);
  const isOther = isOfOtherType(path) || isYaml(path);
  return !isOther || looksLikeJabberConfig(text) ? 'jabber-config' : undefined;
}
