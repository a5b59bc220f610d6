import type { Readable } from 'node:stream';
import { loadCatalogue } from '../service/catalogue/load-catalogue.js';
import type { FactsSource } from '../service/facts/facts-source.js';
import { defaultLintOptions } from '../service/lint-options.js';
import { checkFiles } from './check-files.js';
import { createCheckSession } from './check-session.js';
import { checkStdin } from './check-stdin.js';
import { type CheckCommand, type Command, UsageError } from './command.js';
import type { Console } from './console.js';
import { convertFile } from './convert-file.js';
import { createReport } from './create-report.js';
import { explain } from './explain.js';
import { explainedFacts } from './explain-fact.js';
import { convertHelpPage, helpPage, reportHelpPage } from './help.js';
import { findInstallation, type Installation } from './installation.js';
import { knownRules } from './known-rules.js';
import { listRules } from './list-rules.js';
import { ownRules } from './own-rules.js';
import { wantsColor } from './paint.js';
import { parseCommand } from './parse-command.js';
import { reportDeployment } from './report-deployment.js';
import { tellProblems } from './tell-problems.js';

/** What a run of the program has around it. */
export interface Surroundings {
  /** The file that was started. */
  readonly program: string;
  readonly facts: FactsSource;
  readonly console: Console;
  readonly stdin: Readable;
  readonly stdout: { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs `jabber-lint` and gives its exit code; see `--help` for what the codes mean. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { console } = surroundings;
  try {
    return await run(parseCommand(args), surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.complain(error.message);
    return 2;
  }
}

async function run(command: Command, surroundings: Surroundings): Promise<number> {
  const { console } = surroundings;
  const installation = findInstallation(surroundings.program);
  const told = tellProblems(console);
  const rules = async (config: string | undefined) =>
    knownRules(installation, surroundings.facts, await ownRules(config, told.onLintFileProblem));
  switch (command.kind) {
    case 'help':
      await console.out(helpPage());
      return 0;
    case 'version':
      await console.out(`${installation.version}\n`);
      return 0;
    case 'list-rules':
      await console.out(listRules(await rules(command.config), command.format));
      return told.exitCode;
    case 'explain': {
      const { release, platforms } = command;
      const options = {
        ...defaultLintOptions,
        release: release ?? defaultLintOptions.release,
        platforms: platforms ?? defaultLintOptions.platforms,
      };
      const catalogue = loadCatalogue(surroundings.facts);
      const explanation = explain(
        command.topic,
        await rules(command.config),
        catalogue,
        explainedFacts(surroundings.facts, catalogue),
        options,
      );
      if (!explanation.found) throw new UsageError(explanation.message);
      await console.out(explanation.text);
      return told.exitCode;
    }
    case 'convert-help':
      await console.out(convertHelpPage());
      return 0;
    case 'convert':
      return convertFile(command, surroundings);
    case 'report-help':
      await console.out(reportHelpPage());
      return 0;
    case 'report':
      return reportDeployment(command, surroundings);
    case 'check':
      return check(command, installation, surroundings);
  }
}

async function check(command: CheckCommand, installation: Installation, surroundings: Surroundings): Promise<number> {
  const { console, facts, stdin, stdout, env } = surroundings;
  // What is wrong with the lint file is told when the files are checked.
  const own = command.format === 'sarif' ? await ownRules(command.config, () => undefined) : [];
  const report = createReport(command.format, installation, facts, own, wantsColor(command.color, stdout, env));
  // A mended text or a diff has the output for itself; the report then goes to the error stream.
  const printsText = command.fix === 'diff' || (command.stdin !== undefined && command.fix === 'write');
  const write = printsText ? console.err : console.out;
  const session = createCheckSession(command, { report, write, console, facts });
  await session.begin();
  if (command.stdin) await checkStdin(command, session, console, stdin);
  else await checkFiles(command, session, console);
  await session.checkNamedDescription();
  return session.end();
}
