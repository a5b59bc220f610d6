import type { WrittenCheck } from '../cross-checks/read-checks.js';
import { cell, table } from './cells.js';

/** The sections of the guides, each with the cross-checks drawn from it. */
export function checkSources(rules: readonly WrittenCheck[], linkTo: (rule: WrittenCheck) => string): string[] {
  const guides = new Map<string, Map<string, string[]>>();
  for (const rule of rules) {
    for (const source of [rule.source ?? [], rule.see_also ?? []].flat()) {
      const sections = guides.get(source.guide) ?? new Map<string, string[]>();
      guides.set(source.guide, sections);
      const section = source.section ?? '';
      sections.set(section, [...(sections.get(section) ?? []), linkTo(rule)]);
    }
  }
  return [...guides].sort(byName).flatMap(([guide, sections]) => {
    const rows = [...sections].sort(byName).map(([section, links]) => [cell(section), links.join(', ')]);
    return ['', `## ${guide}`, '', ...table(['Section', 'Rules'], rows)];
  });
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
