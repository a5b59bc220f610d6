/** True for a path that does not depend on the current folder, with or without a variable in front. */
export function isAbsolutePath(text: string): boolean {
  return /^([A-Za-z]:[\\/]|\\\\|\/|~|%[\w()]+%|\$[A-Za-z{(])/.test(text);
}
