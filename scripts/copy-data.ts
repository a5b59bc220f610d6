import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factNames } from '../server/src/service/facts/fact-names.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Copies what the programs read while they run to where they look for it: the data files and the rules' pages. */
export function copyData(dist: string): void {
  copyFacts(dist);
  copyRulePages(dist);
}

function copyFacts(dist: string): void {
  mkdirSync(join(dist, 'facts'), { recursive: true });
  for (const name of factNames) {
    copyFileSync(join(root, 'schemas/generated', `${name}.json`), join(dist, 'facts', `${name}.json`));
  }
}

/** Each rule's page becomes `rules/<id>.md`. */
function copyRulePages(dist: string): void {
  const rules = join(root, 'server/src/service/rules');
  mkdirSync(join(dist, 'rules'), { recursive: true });
  for (const id of readdirSync(rules)) {
    const page = join(rules, id, 'README.md');
    if (existsSync(page)) copyFileSync(page, join(dist, 'rules', `${id}.md`));
  }
}
