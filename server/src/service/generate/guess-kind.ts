import type { Notation } from '../catalogue/notation.js';
import { kindOf } from '../documents/kind-of.js';
import type { TextKind } from '../documents/text-kind.js';

const languages: Readonly<Record<TextKind['kind'], string>> = {
  config: 'jabber-config',
  bootstrap: 'jabber-bootstrap',
  installer: 'jabber-installer',
  links: 'jabber-links',
  emm: 'jabber-emm',
};

/** The language under which a text of that kind is read as such, whatever its name. */
export function languageOf({ kind }: TextKind): string {
  return languages[kind];
}

/** What a text is that is known to hold settings of a notation; its form by file name and content. */
export function kindFor(notation: Notation, name: string, text: string): TextKind | undefined {
  const isPowerShell = notation === 'installer' && /Start-Process/i.test(text);
  const languageId = languages[notation === 'url' ? 'links' : notation];
  return kindOf({ name: isPowerShell ? 'text.ps1' : name, languageId, text });
}

/** The end of a name under which a text is read as what its content makes it; undefined for nothing of Jabber's. */
export function guessExtension(text: string): string | undefined {
  const script = /Start-Process/i.test(text) ? '.ps1' : '.cmd';
  // Mark-up decides how a link is escaped; without any, a link stands in plain text.
  const page = /<[a-z!]/i.test(text) ? ['.html'] : [];
  const likely = ['.xml', '.plist', '.json', ...page, script, '.properties', '.txt'];
  return likely.find((extension) => kindOf({ name: `text${extension}`, text }) !== undefined);
}

/** What a text without a name is, by its content alone; undefined when it is nothing of Jabber's. */
export function guessKind(text: string): TextKind | undefined {
  const extension = guessExtension(text);
  return extension === undefined ? undefined : kindOf({ name: `text${extension}`, text });
}
