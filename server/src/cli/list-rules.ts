import { t } from '../service/messages/localise.js';
import type { RulePage } from '../service/report/report-format.js';
import type { RuleMeta } from '../service/rules/rule.js';

/** All rules with severity and fix: a table for people, or JSON. */
export function listRules(rules: readonly RulePage[], format: 'text' | 'json'): string {
  if (format === 'text') return table(rules.map(({ meta }) => meta));
  const list = rules.map(({ meta: { id, category, severity, fix, summary }, url }) => ({
    id,
    category,
    severity,
    fixable: fix === 'certain',
    summary,
    url: url ?? null,
  }));
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

function table(metas: readonly RuleMeta[]): string {
  const header = [t('RULE'), t('SEVERITY'), t('FIXABLE'), t('FINDS')];
  const rows = metas.map(({ id, severity, fix, summary }) => [
    id,
    severity,
    fix === 'certain' ? t('yes') : '',
    summary,
  ]);
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
