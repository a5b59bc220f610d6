import * as l10n from '@vscode/l10n';

/**
 * The one door for every sentence a user reads. The English text is the key; `{0}` or `{name}`
 * are filled from the arguments. Call it where the message is made, with a literal, so that
 * `npm run generate` finds it for the bundle.
 */
export const t = l10n.t;

/** For a text that is kept as data, such as the summary of a rule; the generator finds it there. */
export function translated(english: string): string {
  return l10n.t(english);
}
