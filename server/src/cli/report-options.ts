import { answerFormats } from '../service/answers/write-answer.js';
import { t } from '../service/messages/localise.js';
import { type Option, optionTable } from './option-table.js';

/** The options of `jabber-lint report`, in the order of its help page. */
export const reportOptions = {
  deployment: {
    type: 'string',
    short: 'd',
    value: 'FILE',
    help: () => t('the deployment description; default: the one in or above the current directory'),
  },
  format: { type: 'string', short: 'f', value: 'FORMAT', help: () => t('{0}; default text', answerFormats.join(', ')) },
  release: optionTable.release,
  platforms: optionTable.platforms,
  config: optionTable.config,
  output: { type: 'string', short: 'o', value: 'FILE', help: () => t('write into this file instead of the output') },
  'no-color': optionTable['no-color'],
  help: { type: 'boolean', short: 'h', help: () => t('print this page') },
} as const satisfies Record<string, Option>;
