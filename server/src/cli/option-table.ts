import { platforms, releases } from '../service/catalogue/parameter.js';
import { defaultLintOptions, severities } from '../service/lint-options.js';
import { t } from '../service/messages/localise.js';
import { formatNames } from '../service/report/report-format.js';

/** One option as `parseArgs` and the help page need it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: true;
  /** What stands for the value on the help page. */
  readonly value?: string;
  readonly help: () => string;
}

/** Every option, in the order of the help page. */
export const optionTable = {
  release: {
    type: 'string',
    value: 'RELEASE',
    help: () => t('Jabber release: {0}; default {1}', releases.join(', '), defaultLintOptions.release),
  },
  platforms: {
    type: 'string',
    value: 'LIST',
    help: () => t('comma-separated: {0}; default all', platforms.join(', ')),
  },
  format: { type: 'string', short: 'f', value: 'FORMAT', help: () => t('{0}; default text', formatNames.join(', ')) },
  fix: { type: 'boolean', help: () => t('write the fixes that are certain into the files') },
  'fix-dry-run': { type: 'boolean', help: () => t('print them as a unified diff and write nothing') },
  'min-severity': {
    type: 'string',
    value: 'SEVERITY',
    help: () => t('least severity to report and to fix: {0}; default information', severities.join(', ')),
  },
  'max-warnings': { type: 'string', value: 'NUMBER', help: () => t('exit with 1 when there are more warnings') },
  stdin: { type: 'boolean', help: () => t('check the standard input; with --fix, print it mended') },
  'stdin-filename': { type: 'string', value: 'PATH', help: () => t('where that text would stand on disk') },
  config: { type: 'string', short: 'c', value: 'FILE', help: () => t('use this jabber-lint.yaml for all files') },
  deployment: {
    type: 'string',
    short: 'd',
    value: 'FILE',
    help: () => t('check the files as those of this deployment description'),
  },
  'list-rules': { type: 'boolean', help: () => t('list all rules (also with --format json)') },
  explain: {
    type: 'string',
    value: 'NAME',
    help: () => t('tell all about a rule, a parameter or a fact of deployments'),
  },
  color: { type: 'boolean', help: () => t('use colours; default: on a terminal, unless NO_COLOR is set') },
  'no-color': { type: 'boolean', help: () => t('use no colours') },
  help: { type: 'boolean', short: 'h', help: () => t('print this page') },
  version: { type: 'boolean', short: 'v', help: () => t('print the version') },
} as const satisfies Record<string, Option>;
