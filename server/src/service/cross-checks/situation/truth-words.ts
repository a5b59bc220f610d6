/** What conditions take for yes, without regard to case; everything else is neither yes nor no. */
export const trueWords: ReadonlySet<string> = new Set(['true', '1', 'on', 'yes']);
/** What conditions take for no. */
export const falseWords: ReadonlySet<string> = new Set(['false', '0', 'off', 'no']);
