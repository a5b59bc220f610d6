import { readdirSync } from 'node:fs';
import type { Rule, RuleMeta } from '../../server/src/service/rules/rule.js';

const rulesFolder = new URL('../../server/src/service/rules/', import.meta.url);

/**
 * What each rule says of itself, from the folders `rules/<id>/` themselves: `all.generated.ts` would
 * not know a rule that has just been added.
 */
export async function readRuleMetas(): Promise<readonly RuleMeta[]> {
  const ids = readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(ids.map(readMeta));
}

async function readMeta(id: string): Promise<RuleMeta> {
  const { rule } = (await import(new URL(`${id}/rule.ts`, rulesFolder).href)) as { rule?: Rule };
  if (!rule) throw new Error(`rules/${id}/rule.ts exports no \`rule\``);
  if (rule.meta.id !== id) throw new Error(`rules/${id}/rule.ts has the id ${rule.meta.id}`);
  return rule.meta;
}
