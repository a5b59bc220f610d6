import type { Reading, SyntaxProblem } from '../written-setting.js';
import { cmdCommands } from './cmd-commands.js';
import type { CommandProblemKind, InstallerCommand } from './installer-command.js';
import { powershellCommands } from './powershell/commands.js';
import { readCommand } from './read-command.js';
import { argumentsInVariables } from './set-variables.js';

export type { CommandProblemKind, CommandWord, InstallerCommand } from './installer-command.js';

/** A batch file, a PowerShell script, or a text that shows a command. */
export type ShellKind = 'cmd' | 'powershell' | 'text';

/** Each command `msiexec …` is a set; whether it is Jabber's is told by `isJabber`. */
export type CommandLineReading = Reading<InstallerCommand, CommandProblemKind>;

/** What runs the installer: itself, and the toolkit that scripts it. */
const installers = /msiexec|Execute-MSI|Start-ADTMsiProcess/i;

/**
 * Reads the installer commands of a script; other commands are left alone. `isName` knows names that are taken for such
 * without an equals sign, too. Linear; never throws.
 */
export function readCommandLine(
  text: string,
  kind: ShellKind,
  isName: (word: string) => boolean = () => false,
): CommandLineReading {
  if (!installers.test(text)) return { sets: [], problems: [], comments: [] };
  const { commands, comments } = kind === 'powershell' ? powershellCommands(text) : cmdCommands(text, kind === 'cmd');
  const problems: SyntaxProblem<CommandProblemKind>[] = [];
  const whole = commands.map((command) => readCommand(command, problems, isName));
  const parts = kind === 'cmd' ? argumentsInVariables(text, variablesOf(whole)) : [];
  const sets = [...whole, ...parts.map((command) => readCommand(command, problems, isName))];
  if (parts.length > 0) sets.sort((a, b) => a.span.start - b.span.start);
  problems.sort((a, b) => a.span.start - b.span.start);
  return { sets, problems, comments };
}

/** The variables from which commands that speak of Jabber take arguments: `%NAME%` and `!NAME!`, without their marks. */
function variablesOf(commands: readonly InstallerCommand[]): ReadonlySet<string> {
  const written = commands.flatMap(({ isJabber, variables }) => (isJabber ? variables : []));
  return new Set(written.map((variable) => variable.replace(/^[%!]|[%!]$/g, '').toLowerCase()));
}
