import { parseArgs } from 'node:util';
import { type Platform, platforms, releases } from '../service/catalogue/parameter.js';
import { severities } from '../service/lint-options.js';
import { t } from '../service/messages/localise.js';
import { formatNames } from '../service/report/report-format.js';
import { type CheckCommand, type Command, type Overrides, UsageError } from './command.js';
import { optionTable } from './option-table.js';

/** Reads the command line. Throws a `UsageError` when it cannot be understood. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const format = oneOf('format', formatNames, values.format) ?? 'text';
  if (values['list-rules']) {
    if (format !== 'text' && format !== 'json') throw new UsageError(t('--list-rules prints text or json.'));
    return { kind: 'list-rules', format };
  }
  const overrides: Overrides = {
    release: oneOf('release', releases, values.release),
    platforms: platformList(values.platforms),
  };
  if (values.explain !== undefined) return { kind: 'explain', topic: values.explain, ...overrides };

  const { stdin, 'stdin-filename': filename } = values;
  if (filename !== undefined && !stdin) throw new UsageError(t('--stdin-filename needs --stdin.'));
  if (stdin && positionals.length > 0) throw new UsageError(t('Give either --stdin or files, not both.'));
  if (!stdin && positionals.length === 0) {
    throw new UsageError(t('Nothing to check: name a file, a directory or a glob. See --help.'));
  }
  return {
    kind: 'check',
    ...overrides,
    paths: positionals,
    stdin: stdin ? { filename } : undefined,
    format,
    fix: fixMode(values.fix ?? false, values['fix-dry-run'] ?? false),
    minSeverity: oneOf('min-severity', severities, values['min-severity']) ?? 'information',
    maxWarnings: count('max-warnings', values['max-warnings']),
    config: values.config,
    color: values['no-color'] ? false : values.color,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: optionTable, allowPositionals: true });
  } catch (error) {
    // Of Node's message the first sentence; the rest is advice on how to quote.
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message.split(/\.\s|\n/)[0]?.replace(/\.$/, '')}. ${t('See --help.')}`);
  }
}

function oneOf<T extends string>(option: string, accepted: readonly T[], value: string | undefined): T | undefined {
  if (value === undefined) return undefined;
  const found = accepted.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new UsageError(t('--{0} does not accept `{1}`. Accepted: {2}.', option, value, accepted.join(', ')));
  }
  return found;
}

function platformList(value: string | undefined): readonly Platform[] | undefined {
  if (value === undefined) return undefined;
  const names = value.split(',').map((name) => name.trim());
  return [...new Set(names.map((name) => oneOf('platforms', platforms, name)))].filter((name) => name !== undefined);
}

function count(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(t('--{0} needs a whole number, not `{1}`.', option, value));
  return Number(value);
}

function fixMode(fix: boolean, dryRun: boolean): CheckCommand['fix'] {
  if (fix && dryRun) throw new UsageError(t('Give either --fix or --fix-dry-run, not both.'));
  if (fix) return 'write';
  return dryRun ? 'diff' : 'none';
}
