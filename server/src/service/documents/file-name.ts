/** The last part of a path or URI, decoded. */
export function fileNameOf(uri: string): string {
  const name = /[^/\\]*$/.exec(uri.replace(/[?#].*$/, ''))?.[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
