import { groupNames, type Parameter } from '../../server/src/service/catalogue/parameter.js';
import { checkedCatalogue } from './catalogue.js';

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
  ];
  return new Map([
    ['docs/parameters.md', index.join('\n')],
    ...pages.map(({ file, about, members }): [string, string] => [`docs/${file}`, page(about, members)]),
  ]);
}

function page(title: string, parameters: readonly Parameter[]): string {
  const rows = parameters.map((parameter) => [
    `\`${parameter.name}\`${parameter.documented === 'elsewhere' ? ' (not in the reference guides)' : ''}`,
    values(parameter),
    code(parameter.default) || cell(parameter.defaultText),
    parameter.platforms?.join(', ') ?? '',
    releases(parameter),
    [parameter.summary, parameter.replacedBy && `Use \`${parameter.replacedBy}\`.`].filter(Boolean).map(cell).join(' '),
  ]);
  const head = ['Parameter', 'Values', 'Default', 'Platforms', 'Releases', 'What it does'];
  return [`# ${title}`, '', written, '', ...table(head, rows), ''].join('\n');
}

function values({ value }: Parameter): string {
  const { type, min, max, unit, itemValues } = value;
  const words = itemValues ?? value.values?.map((one) => one.value) ?? [];
  const range = min !== undefined || max !== undefined ? ` ${min ?? '…'} to ${max ?? '…'}` : '';
  const list = words.length > 0 ? `: ${words.map((word) => code(word) || 'empty').join(', ')}` : '';
  return `${type}${range}${unit ? ` ${unit}` : ''}${list}`;
}

function releases({ since, until }: Parameter): string {
  if (until !== undefined) return since === undefined || since === until ? `to ${until}` : `${since} to ${until}`;
  return since === undefined ? '' : `${since} on`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)];
}

function code(text: string | undefined): string {
  return text ? `\`${oneLine(text)}\`` : '';
}

/** Prose as it may stand in a cell of a table. */
function cell(text: string | undefined): string {
  return oneLine(text ?? '').replace(/</g, '&lt;');
}

function oneLine(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
