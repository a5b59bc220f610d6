import type { Notation } from '../catalogue/notation.js';
import { kindOf } from '../documents/kind-of.js';
import type { TextKind } from '../documents/text-kind.js';

const languages: Readonly<Record<Notation, string>> = {
  config: 'jabber-config',
  bootstrap: 'jabber-bootstrap',
  installer: 'jabber-installer',
  url: 'jabber-links',
  emm: 'jabber-emm',
};

/** What a text is that is known to hold settings of a notation; its form by file name and content. */
export function kindFor(notation: Notation, name: string, text: string): TextKind | undefined {
  const isPowerShell = notation === 'installer' && /Start-Process/i.test(text);
  return kindOf({ name: isPowerShell ? 'text.ps1' : name, languageId: languages[notation], text });
}

/** What a text without a name is, by its content alone; undefined when it is nothing of Jabber's. */
export function guessKind(text: string): TextKind | undefined {
  const script = /Start-Process/i.test(text) ? 'text.ps1' : 'text.cmd';
  const names = ['text.xml', 'text.plist', 'text.json', 'text.html', script, 'text.properties', 'text.txt'];
  // Mark-up decides how a link is escaped; without any, a link stands in plain text.
  const likely = /<[a-z!]/i.test(text) ? names : names.filter((name) => name !== 'text.html');
  for (const name of likely) {
    const kind = kindOf({ name, text });
    if (kind) return kind;
  }
  return undefined;
}
