import type { Vocabulary } from '../catalogue/vocabulary.js';
import type { InstallerCommand } from '../syntax/command-line/read-command-line.js';

/**
 * True for a command that installs Jabber. It says so; or its package is a variable, or filled in by `-f`, and its
 * arguments are Jabber's: other products have an argument `LANGUAGE`, too.
 */
export function isAboutJabber(command: InstallerCommand, vocabulary: Vocabulary): boolean {
  if (command.isJabber) return true;
  if (command.package && !/[%$]|\{\d/.test(command.package.text)) return false;
  return command.settings.filter(({ name }) => vocabulary.find(name) !== undefined).length > 1;
}
