import { decodedUri } from '../service/text/decoded-uri.js';

/** The URI of an entry of a directory, written as VS Code writes it. */
export function childUri(directory: string, name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${directory.replace(/\/$/, '')}/${encoded}`;
}

/** A key under which all spellings of one URI are the same: editors differ in what they encode. */
export function uriKey(uri: string): string {
  // Editors also differ in the letter of a drive: `file:///c%3A/` and `file:///C:/`.
  return decodedUri(uri).replace(/^(file:\/\/\/)([A-Z])(?=:)/i, (_, scheme: string, drive: string) => {
    return scheme + drive.toLowerCase();
  });
}

/** The last part of a URI, decoded. */
export function baseName(uri: string): string {
  return decodedUri(uri.slice(uri.lastIndexOf('/') + 1));
}

/** A URI for people: the path of a file, `c:/jabber/x.xml`; any other decoded. */
export function readablePath(uri: string): string {
  return decodedUri(uri).replace(/^file:(?:\/\/\/(?=[a-z]:)|\/\/(?=\/))?/i, '');
}

/** True when `uri` is `directory` or lies below it, however the two are spelt. */
export function isInside(directory: string, uri: string): boolean {
  const key = uriKey(uri);
  const directoryKey = uriKey(directory);
  const prefix = directoryKey.endsWith('/') ? directoryKey : `${directoryKey}/`;
  return key === directoryKey || key.startsWith(prefix);
}
