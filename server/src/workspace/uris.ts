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
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // a lone `%`
  }
}

/** The last part of a URI, decoded. */
export function baseName(uri: string): string {
  return uriKey(uri.slice(uri.lastIndexOf('/') + 1));
}

/** True when `uri` is `directory` or lies below it. */
export function isInside(directory: string, uri: string): boolean {
  const prefix = directory.endsWith('/') ? directory : `${directory}/`;
  return uri === directory || uri.startsWith(prefix);
}
