import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDescriptionName } from '../service/deployment/description-name.js';
import { looksLikeJabberConfig } from '../service/documents/detect.js';
import { t } from '../service/messages/localise.js';
import { decodeBytes } from '../workspace/decode-bytes.js';
import { hasConfigFileName } from '../workspace/file-names.js';
import { holdsSettings, isOfOtherType, isYaml, languageOfFile } from './file-kinds.js';
import type { FileTarget } from './find-targets.js';

/** Larger files are no configurations; reading them would cost more than it tells. */
const largestFile = 64 * 1024 * 1024;

/** Longer pages, scripts and the like are not looked into unless they are named. */
const largestOtherFile = 10 * 1024 * 1024;

/** So much is read to see whether a file is a configuration; most are not longer. */
const headLength = 64 * 1024;

/**
 * The bytes of a file; undefined when it was met in a directory, or matched, and holds nothing of Jabber's.
 * Throws when it cannot be read or is too large, and when the user has named it for nothing.
 */
export async function readTarget(target: FileTarget): Promise<Uint8Array | undefined> {
  return isOfOtherType(target.path) ? readOtherType(target) : readConfiguration(target);
}

/** Only the whole text tells: a link may stand anywhere. */
async function readOtherType({ path, found }: FileTarget): Promise<Uint8Array | undefined> {
  const { size } = await stat(path);
  if (found !== 'named' && size > largestOtherFile) return undefined;
  if (size > largestFile) throw tooLarge();
  const bytes = await readFile(path);
  const { text } = decodeBytes(bytes);
  if (found === 'met' ? holdsSettings(path, text) : languageOfFile(path, text) !== undefined) return bytes;
  if (found === 'named') throw new Error(nothingHere());
  return undefined;
}

/** Told of a file that was named although nothing in it is Jabber's. */
export function nothingHere(): string {
  return t('no Jabber settings or links in it, not checked');
}

async function readConfiguration({ path, found }: FileTarget): Promise<Uint8Array | undefined> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, headLength) + 1), 0, undefined, 0);
    const head = buffer.subarray(0, bytesRead);
    const isAskedFor = found === 'named' || (found === 'matched' && !isYaml(path));
    const isWanted = isAskedFor || hasOurName(basename(path)) || looksWanted(head);
    if (!isWanted) return undefined;
    if (size > largestFile) throw tooLarge();
    // The file is read on from its start: positioned reads do not move it. It may have grown since.
    return bytesRead <= size && size <= headLength ? head : await file.readFile();
  } finally {
    await file.close();
  }
}

/** True for a file that is Jabber's by its name alone. */
function hasOurName(name: string): boolean {
  return hasConfigFileName(name) || isDescriptionName(name);
}

function looksWanted(head: Uint8Array): boolean {
  // An even number of bytes: half a character would hide that the text is UTF-16.
  return looksLikeJabberConfig(decodeBytes(head.subarray(0, headLength)).text);
}

function tooLarge(): Error {
  return new Error(t('larger than {0} MB, not read', largestFile / 1024 / 1024));
}
