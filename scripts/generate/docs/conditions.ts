import { createCatalogue } from '../../../server/src/service/catalogue/create-catalogue.js';
import { createConditionLanguage } from '../../../server/src/service/cross-checks/conditions/condition-language.js';
import { crossCheckTables } from '../../../server/src/service/cross-checks/conditions/cross-check-tables.js';
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
    '<!-- Written by `npm run generate` from server/src/service/cross-checks/conditions/functions/. -->',
    '',
    'A rule finds something where the condition under its `when` is true; its `each` and `words` hold expressions of the',
    'same kind. How a rule is written: [rules of your own](custom-rules.md), [rules of the tools](../schemas/rules/README.md).',
    '',
    'The language is [CEL](https://github.com/google/cel-spec): `&&`, `||`, `!`, `==`, `<`, `in`, `a ? b : c`, and for lists',
    '`.exists(x, …)`, `.all(x, …)`, `.filter(x, …)`, `.map(x, …)`, `.size()`.',
    '',
    '```',
    'cfg.on("EnableVideo") && older("servers.cucm.version", "12.5")',
    '```',
    '',
    'What is not set or not stated is null. A condition that stumbles, for instance over a calculation with null, finds',
    'nothing; where that is not enough, ask first: `cfg.num("MaxNumberOfFilesDesktop") != null && …`.',
    '',
    'Ask a variable for settings, by the names of [parameters](parameters.md) or those of the',
    '[other notations](notations.md): a setting is found under each of its names.',
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
    'In the table, `Settings` stands for a variable; `dyn` for a text, number, list or map, or null. A fact is named by its',
    'path in the description, such as `"servers.cucm.version"`: see the [facts of deployments](deployment-facts.md).',
    '',
    ...table(
      ['Function', 'Answers'],
      functions.map(({ signature, about }) => [code(signature), cell(about)]),
    ),
    '',
    `Tables, for \`rows\` and \`table\`: ${Object.keys(tables).map(code).join(', ')}, and of the catalogue ${['languages', 'media-ports', 'provisioning-parameters'].map(code).join(', ')}.`,
  ];
  return new Map([['docs/conditions.md', `${lines.join('\n')}\n`]]);
}
