import type { CatalogueData } from '../../../server/src/service/catalogue/catalogue-data.js';
import { type Notation, notations } from '../../../server/src/service/catalogue/notation.js';
import type { NotationFact } from '../../../server/src/service/catalogue/notation-facts.js';
import type { Parameter } from '../../../server/src/service/catalogue/parameter.js';
import { checkedCatalogue } from '../catalogue.js';
import { acceptedValues, cell, code, releaseRange, table } from './cells.js';

const titles: Readonly<Record<Exclude<Notation, 'config'>, string>> = {
  bootstrap: 'Bootstrap file',
  installer: 'Installer arguments',
  url: 'Provisioning URL',
  emm: 'EMM app configuration',
};

const short: Readonly<Record<Notation, string>> = {
  config: 'jabber-config.xml',
  bootstrap: 'bootstrap file',
  installer: 'installer',
  url: 'URL',
  emm: 'EMM',
};

/** One page on the ways to write settings beside jabber-config.xml. */
export async function generateNotationPage(): Promise<Map<string, string>> {
  const data = checkedCatalogue();
  const lines = [
    '# Bootstrap file, installer, provisioning URL and EMM',
    '',
    '<!-- Written by `npm run generate` from schemas/. -->',
    '',
    'What the guides for Jabber 10.5 to 14.1 and support documents say about the settings outside `jabber-config.xml`.',
    '',
    ...notations.flatMap((notation) => (notation === 'config' ? [] : section(notation, data))),
    ...sameMeaning(data),
    ...links(data),
    ...languages(data),
    ...supportField(data),
  ];
  return new Map([['docs/notations.md', `${lines.join('\n').trimEnd()}\n`]]);
}

function section(notation: Exclude<Notation, 'config'>, data: CatalogueData): string[] {
  const { facts, samples, dependencies } = data.notationFacts;
  const rules = dependencies.filter((each) => each.notation === notation);
  return [
    `## ${titles[notation]}`,
    '',
    ...table(
      ['Setting', 'Values', 'Default', 'Platforms', 'Since', 'What it does'],
      data.otherParameters[notation].map(row),
    ),
    '',
    ...list(
      'Rules',
      rules.map(
        ({ text, severity, doubt }) => `${text} (${severity}${doubt === undefined ? '' : '; the guides disagree'})`,
      ),
    ),
    ...list(
      'Good to know',
      (facts[notation] ?? []).filter(isForReaders).map(({ text }) => text),
    ),
    ...list(
      'Samples',
      (samples[notation] ?? []).map(({ text, use, flaw }) => `${code(text)}: ${use ?? `not to be copied, ${flaw}`}`),
      (item) => item,
    ),
  ];
}

function row(parameter: Parameter): string[] {
  const { name, keyEvidence, status, platforms, summary, required, notation } = parameter;
  const unsure = notation === 'bootstrap' && keyEvidence === 'same-purpose' ? ' (no document shows this key)' : '';
  return [
    code(name) + unsure + (status === undefined ? '' : ` (${status})`) + (required === true ? ' (required)' : ''),
    acceptedValues(parameter),
    code(parameter.default) || cell(parameter.defaultText),
    platforms?.join(', ') ?? '',
    releaseRange(parameter),
    cell(summary),
  ];
}

/** What guides print wrongly or in contradiction is of use to those who edit the catalogue only. */
function isForReaders({ topic }: NotationFact): boolean {
  return topic !== 'spelling' && topic !== 'contradiction';
}

function sameMeaning({ notationFacts }: CatalogueData): string[] {
  return [
    '## One setting in each notation',
    '',
    ...table(
      notations.map((notation) => short[notation]),
      notationFacts.sameMeaning.map(({ names }) => notations.map((notation) => code(names[notation]))),
    ),
    '',
  ];
}

function links({ linkSchemes }: CatalogueData): string[] {
  const rows = linkSchemes.schemes.map(({ scheme, action, platforms, enabledBy, forms }) => [
    code(scheme),
    cell(action),
    platforms.join(', '),
    code(enabledBy),
    forms.map(code).join(' '),
  ]);
  return ['## Links', '', ...table(['Scheme', 'Does', 'Platforms', 'Turned off by', 'Forms'], rows), ''];
}

function languages({ notationFacts }: CatalogueData): string[] {
  const yes = (holds: boolean) => (holds ? 'yes' : '');
  const rows = notationFacts.languages.map(({ language, lcid, windows, mac, mobile, note }) => [
    cell(language),
    String(lcid),
    yes(windows),
    yes(mac),
    yes(mobile),
    cell(note),
  ]);
  return ['## Languages', '', ...table(['Language', 'LCID', 'Windows', 'Mac', 'Mobile', 'Note'], rows), ''];
}

function supportField({ notationFacts }: CatalogueData): string[] {
  const { where, form, rules } = notationFacts.supportField;
  return [
    '## Cisco Support Field',
    '',
    `${where}: ${code(form)}`,
    '',
    ...list(
      'Rules',
      rules.map(({ text }) => text),
    ),
  ];
}

function list(title: string, items: readonly string[], write: (item: string) => string = cell): string[] {
  return items.length === 0 ? [] : [`### ${title}`, '', ...items.map((item) => `- ${write(item)}`), ''];
}
