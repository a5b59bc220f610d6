import { groupNames, type Parameter } from '../../server/src/service/catalogue/parameter.js';
import { checkedCatalogue } from './catalogue.js';
import { acceptedValues, cell, code, releaseRange, table } from './docs/cells.js';

const written = '<!-- Written by `npm run generate` from schemas/parameters/. -->';

/** One page of tables for each group, and an index. */
export async function generateParameterPages(): Promise<Map<string, string>> {
  const { parameters } = checkedCatalogue();
  const current = parameters.filter(({ retired }) => retired === undefined);
  const pages = [
    ...groupNames.map((name) => ({
      name,
      about: `Group \`<${name}>\``,
      members: current.filter(({ group }) => group === name),
    })),
    { name: 'Other', about: 'No group documented', members: current.filter(({ group }) => group === undefined) },
    { name: 'Retired', about: 'Directory names of before 11.8', members: parameters.filter(({ retired }) => retired) },
  ].map((page) => ({ ...page, file: `parameters-${page.name.toLowerCase()}.md` }));

  const index = [
    '# Parameters',
    '',
    written,
    '',
    'What the guides for Jabber 12.1 to 14.1 say about each parameter. The editor shows all of it when the pointer rests on',
    'a name, the command line with `jabber-lint --explain NAME`.',
    '',
    ...table(
      ['Page', 'Holds', 'Parameters'],
      pages.map(({ name, file, about, members }) => [`[${name}](${file})`, about, String(members.length)]),
    ),
    '',
    'Settings outside `jabber-config.xml`: [bootstrap file, installer, provisioning URL and EMM](notations.md).',
    '',
  ];
  return new Map([
    ['docs/parameters.md', index.join('\n')],
    ...pages.map(({ file, about, members }): [string, string] => [`docs/${file}`, page(about, members)]),
  ]);
}

function page(title: string, parameters: readonly Parameter[]): string {
  const rows = parameters.map((parameter) => [
    `\`${parameter.name}\`${parameter.documented === 'elsewhere' ? ' (not in the reference guides)' : ''}`,
    acceptedValues(parameter),
    code(parameter.default) || cell(parameter.defaultText),
    parameter.platforms?.join(', ') ?? '',
    releaseRange(parameter),
    [parameter.summary, parameter.replacedBy && `Use \`${parameter.replacedBy}\`.`].filter(Boolean).map(cell).join(' '),
  ]);
  const head = ['Parameter', 'Values', 'Default', 'Platforms', 'Releases', 'What it does'];
  return [`# ${title}`, '', written, '', ...table(head, rows), ''].join('\n');
}
