import { releases } from '../service/catalogue/parameter.js';
import { severities } from '../service/lint-options.js';
import { t } from '../service/messages/localise.js';
import { formatNames } from '../service/report/report-format.js';
import { type CheckCommand, type Command, type Overrides, UsageError } from './command.js';
import { findSubcommand } from './find-subcommand.js';
import { optionTable } from './option-table.js';
import { count, oneOf, parseOptions, platformList } from './option-values.js';
import { parseConvert } from './parse-convert.js';
import { parseReport } from './parse-report.js';

/** Reads the command line. Throws a `UsageError` when it cannot be understood. */
export function parseCommand(args: readonly string[]): Command {
  const subcommand = findSubcommand(args);
  if (subcommand?.name === 'convert') return parseConvert(subcommand.args);
  if (subcommand?.name === 'report') return parseReport(subcommand.args);
  const { values, positionals } = parseOptions(args, optionTable);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const format = oneOf('format', formatNames, values.format) ?? 'text';
  if (values['list-rules']) {
    if (format !== 'text' && format !== 'json') throw new UsageError(t('--list-rules prints text or json.'));
    return { kind: 'list-rules', format, config: values.config };
  }
  const overrides: Overrides = {
    release: oneOf('release', releases, values.release),
    platforms: platformList(values.platforms),
  };
  if (values.explain !== undefined) {
    return { kind: 'explain', topic: values.explain, config: values.config, ...overrides };
  }

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
    deployment: values.deployment,
    color: values['no-color'] ? false : values.color,
  };
}

function fixMode(fix: boolean, dryRun: boolean): CheckCommand['fix'] {
  if (fix && dryRun) throw new UsageError(t('Give either --fix or --fix-dry-run, not both.'));
  if (fix) return 'write';
  return dryRun ? 'diff' : 'none';
}
