/** True for an address of the form `name@domain`, a Jabber ID without its resource. */
export function isJabberId(text: string): boolean {
  return /^[^@\s/]+@[^@\s/]+$/.test(text);
}
