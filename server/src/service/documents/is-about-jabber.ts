import type { Vocabulary } from '../catalogue/vocabulary.js';
import type { InstallerCommand } from '../syntax/command-line/read-command-line.js';

/**
 * True for a command that installs Jabber. It says so; or its package is a variable, or filled in by `-f`, and its
 * arguments are Jabber's: other products have an argument `LANGUAGE`, too. Where only a folder is called after Jabber, or
 * the package has further words in its name, it may be another product's, and an argument of Jabber's alone decides.
 */
export function isAboutJabber(
  { isJabber, package: file, settings }: InstallerCommand,
  vocabulary: Vocabulary,
): boolean {
  const known = settings.flatMap(({ name }) => vocabulary.find(name)?.name ?? []);
  if (!isJabber) return (!file || variable.test(file.text)) && known.length > 1;
  return !file || isNamedAsJabber(file.text) || known.some((name) => !sharedArguments.has(name));
}

const variable = /[%$!]|\{\d/;
/** Arguments that other products have as well. */
const sharedArguments: ReadonlySet<string> = new Set(['LANGUAGE', 'TYPE']);
/** Cisco's own name of the package, whatever has been put behind it. */
const packageName = /cisco[\W_]*jabber[\W_]*setup[^\\/]*\.msi/i;
/** What the name of Jabber's package consists of, as Cisco names it or administrators do. */
const packageWords =
  /cisco|jabber|setup|install(?:er|ation)?|client|for|windows|win|msi|x(?=86|64)|version|v(?=[\W_]*\d)|[\W\d_]/gi;

/** True for `CiscoJabberSetup.msi` and the like, wherever it lies, and for a variable that is called after Jabber. */
function isNamedAsJabber(path: string): boolean {
  if (packageName.test(path)) return true;
  const name = /[^\\/]*$/.exec(path)?.[0] ?? '';
  return /jabber/i.test(name) && (variable.test(name) || name.replace(packageWords, '') === '');
}
