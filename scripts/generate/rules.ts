import type { Category, RuleMeta } from '../../server/src/service/rules/rule.js';
import { checkedCatalogue } from './catalogue.js';
import { cell, table } from './docs/cells.js';
import { readRuleMetas } from './rule-metas.js';

const categories: Readonly<Record<Category, string>> = {
  syntax: 'Syntax',
  structure: 'Structure',
  names: 'Names',
  values: 'Values',
  releases: 'Releases and platforms',
  relations: 'Relations between parameters',
  security: 'Security',
  style: 'Style',
  deployment: 'Deployment',
};

const fixes: Readonly<Record<RuleMeta['fix'], string>> = {
  certain: 'yes',
  choice: 'to choose from',
  none: '',
};

/** The list of all rules, the index of their pages and their metas, from the folders `rules/<id>/`. */
export async function generateRules(): Promise<Map<string, string>> {
  const metas = await readRuleMetas();
  return new Map([
    ['server/src/service/rules/all.generated.ts', listOfRules(metas.map(({ id }) => id))],
    ['schemas/generated/rules.json', `${JSON.stringify(metas, undefined, 2)}\n`],
    ['docs/rules.md', index(metas)],
  ]);
}

function listOfRules(ids: readonly string[]): string {
  const name = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    '// Written by `npm run generate` from the folders beside it.',
    ...ids.map((id) => `import { rule as ${name(id)} } from './${id}/rule.js';`),
    `import type { Rule } from './rule.js';`,
    '',
    'export const rules: readonly Rule[] = [',
    ...ids.map((id) => `  ${name(id)},`),
    '];',
    '',
  ].join('\n');
}

function index(metas: readonly RuleMeta[]): string {
  const lines = [
    '# Rules',
    '',
    '<!-- Written by `npm run generate` from the folders server/src/service/rules/. -->',
    '',
    'The rules on single files; those on a whole deployment are the [cross-checks](cross-checks.md).',
    '',
    'Severities can be changed, and rules turned off, by id: under `rules` in `jabber-lint.yaml` or in the setting',
    '`jabber.rules` (`error`, `warning`, `information`, `hint`, `off`). A comment silences rules at a place:',
    '',
    '| Comment | Silences |',
    '|---|---|',
    '| `<!-- jabber-lint-disable-line parameter-unknown -->` | its line, and a parameter that begins there |',
    '| `<!-- jabber-lint-disable-next-line parameter-unknown -->` | the next line, and a parameter that begins there |',
    '| `<!-- jabber-lint-disable parameter-unknown -->` | everything up to `<!-- jabber-lint-enable parameter-unknown -->` or the end; before the root: the whole file |',
    '',
    'Several ids are separated by blanks or commas, none means all rules, and a reason may follow after a colon:',
    '`<!-- jabber-lint-disable-line parameter-unknown: asked for by the help desk -->`.',
    '',
    'Property lists, web pages and Markdown have the same comments; batch files `REM jabber-lint-disable …`, PowerShell and',
    'deployment descriptions `# jabber-lint-disable …`. Bootstrap files, JSON and plain text have none: change the rule in `jabber-lint.yaml`.',
  ];
  for (const [category, title] of Object.entries(categories)) {
    const members = metas.filter((meta) => meta.category === category);
    if (members.length === 0) continue;
    lines.push('', `## ${title}`, '', '| Rule | Severity | Finds | Fix |', '|---|---|---|---|');
    for (const { id, severity, summary, fix } of members) {
      lines.push(`| [${id}](../server/src/service/rules/${id}/README.md) | ${severity} | ${summary} | ${fixes[fix]} |`);
    }
  }
  return `${[...lines, ...unseen()].join('\n')}\n`;
}

/** What the guides rule, and nothing finds. */
function unseen(): string[] {
  const rows = checkedCatalogue().notationFacts.dependencies.flatMap(({ text, unseen: why }) =>
    why === undefined ? [] : [[cell(text), cell(why)]],
  );
  return ['', '## What no file shows', '', ...table(['The guides say', 'Why no rule finds it'], rows)];
}
