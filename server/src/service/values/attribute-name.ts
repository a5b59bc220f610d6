/** True for the name of a directory attribute: letters, digits and hyphens, options after `;`, or an OID. */
export function isAttributeName(text: string): boolean {
  return /^([A-Za-z][A-Za-z0-9-]*(;[A-Za-z0-9-]+)*|\d+(\.\d+)+)$/.test(text);
}
