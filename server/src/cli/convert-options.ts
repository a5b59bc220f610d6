import { releases } from '../service/catalogue/parameter.js';
import { products, targets } from '../service/generate/target.js';
import { t } from '../service/messages/localise.js';
import { type Option, optionTable } from './option-table.js';

/** What `--from` accepts. */
export const sources = ['auto', 'config', 'bootstrap', 'installer', 'url', 'emm'] as const;

/** The options of `jabber-lint convert`, in the order of its help page. */
export const convertOptions = {
  to: { type: 'string', value: 'TARGET', help: () => t('what to write: {0}', targets.join(', ')) },
  from: { type: 'string', value: 'NOTATION', help: () => t('what FILE is: {0}; default auto', sources.join(', ')) },
  set: {
    type: 'string',
    multiple: true,
    value: 'NAME=VALUE',
    help: () => t('add a setting, or give it another value; may be repeated'),
  },
  number: {
    type: 'string',
    value: 'NUMBER',
    help: () => t('which of several commands, links or dictionaries; default 1'),
  },
  product: {
    type: 'string',
    value: 'PRODUCT',
    help: () => t('for EMM, which client: {0}; default jabber', products.join(', ')),
  },
  release: {
    type: 'string',
    value: 'RELEASE',
    help: () => t('leave out what this release does not have: {0}', releases.join(', ')),
  },
  package: {
    type: 'string',
    value: 'FILE',
    help: () => t('for the installer, the file to install; default CiscoJabberSetup.msi'),
  },
  keep: { type: 'boolean', help: () => t('for the installer, keep an existing bootstrap file: no CLEAR=1') },
  label: { type: 'string', value: 'TEXT', help: () => t('for a link in HTML or Markdown, what the reader sees') },
  'android-app': {
    type: 'string',
    value: 'NAME',
    help: () => t('for managed properties, the name of the Android app'),
  },
  output: { type: 'string', short: 'o', value: 'FILE', help: () => t('write into this file instead of the output') },
  'no-color': optionTable['no-color'],
  help: { type: 'boolean', short: 'h', help: () => t('print this page') },
} as const satisfies Record<string, Option>;
