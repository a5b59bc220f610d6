import { createCatalogue } from '../../../server/src/service/catalogue/create-catalogue.js';
import { createConditionLanguage } from '../../../server/src/service/cross-checks/condition-language.js';
import { crossCheckTables } from '../../../server/src/service/cross-checks/cross-check-tables.js';
import { checkedCatalogue } from '../catalogue.js';
import { readTables } from '../cross-checks/read-tables.js';
import { cell, code, table } from './cells.js';

/** The functions that conditions may call. */
export async function generateConditionPage(): Promise<Map<string, string>> {
  const tables = readTables();
  const { functions } = createConditionLanguage(crossCheckTables(tables, createCatalogue(checkedCatalogue())));
  const lines = [
    '# Conditions',
    '',
    '<!-- Written by `npm run generate` from server/src/service/cross-checks/functions/. -->',
    '',
    'The conditions of rules are written in [CEL](https://github.com/google/cel-spec), with these variables and functions.',
    '`schemas/rules/README.md` says how a rule is written.',
    '',
    ...table(
      ['Variable', 'Shows'],
      [
        [code('cfg'), 'the configuration that counts: a group file laid over the global file'],
        [code('globalcfg'), 'the global file alone'],
        [code('groupcfg'), 'the group file alone'],
        [code('prev'), 'the former version of the global file'],
        [code('boot'), 'the bootstrap file or an installer command'],
        [code('url'), 'a provisioning URL'],
        [code('emm'), 'app configuration of device management'],
      ],
    ),
    '',
    ...table(
      ['Function', 'Answers'],
      functions.map(({ signature, about }) => [code(signature), cell(about)]),
    ),
    '',
    `Tables: ${Object.keys(tables).map(code).join(', ')}, and of the catalogue ${['languages', 'media-ports', 'provisioning-parameters'].map(code).join(', ')}.`,
  ];
  return new Map([['docs/conditions.md', `${lines.join('\n')}\n`]]);
}
