/** True for a Jabber version as the guides write it: `12.9`, `12.9.1`, `12.9(0)`, `12.9.1.54321`. */
export function isVersion(text: string): boolean {
  return /^\d{1,3}(\.\d{1,6})*(\(\d{1,3}\))?$/.test(text);
}
