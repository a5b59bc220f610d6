import { decodedUri } from '../text/decoded-uri.js';
import { fileNameOf } from './file-name.js';

/** How another file is shown, where this one is shown as `shown`: by its path, or else by its name alone. */
export function shownPath(shown: string, uri: string, other: string): string {
  return pathBeside(shown, uri, other) ?? fileNameOf(other);
}

/**
 * The path of another file, where this one's is `shown`: `configs/old/a.xml` beside `configs/b.xml`. Undefined where
 * none leads from the one to the other.
 */
export function pathBeside(shown: string, uri: string, other: string): string | undefined {
  const here = foldersOf(uri);
  const there = foldersOf(other);
  const differing = here.folders.findIndex((folder, index) => folder !== there.folders[index]);
  const shared = differing < 0 ? here.folders.length : differing;
  const isOnOtherDrive = shared === 0 && here.folders[0]?.endsWith(':');
  if (here.root !== there.root || isOnOtherDrive) return undefined;
  const path = shown.split(/[\\/]/).slice(0, -1);
  for (let up = here.folders.length - shared; up > 0; up--) {
    if (path.length === 0 || path.at(-1) === '..') path.push('..');
    else path.pop();
  }
  return [...path, ...there.folders.slice(shared), fileNameOf(other)].join(shown.includes('\\') ? '\\' : '/');
}

function foldersOf(uri: string): { readonly root: string; readonly folders: readonly string[] } {
  const [, root = '', path = ''] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)\/?([^?#]*)/i.exec(uri) ?? [];
  return { root, folders: path.split('/').slice(0, -1).map(decodedUri) };
}
