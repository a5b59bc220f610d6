import { t } from '../service/messages/localise.js';
import type { RuleMeta } from '../service/rules/rule.js';

/** All rules with severity and fix: a table for people, or JSON. */
export function listRules(
  metas: readonly RuleMeta[],
  ruleUrl: (id: string) => string,
  format: 'text' | 'json',
): string {
  if (format === 'json') {
    const list = metas.map(({ id, category, severity, fix, summary }) => ({
      id,
      category,
      severity,
      fixable: fix === 'certain',
      summary,
      url: ruleUrl(id),
    }));
    return `${JSON.stringify(list, undefined, 2)}\n`;
  }
  const rows = metas.map(({ id, severity, fix, summary }) => [
    id,
    severity,
    fix === 'certain' ? t('fix') : '',
    summary,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
