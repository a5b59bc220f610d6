/** A URI, or a part of one, without its escapes. */
export function decodedUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // a lone `%`
  }
}
