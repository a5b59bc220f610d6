import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factNames } from '../server/src/service/facts/fact-names.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Copies what the programs read while they run to where they look for it: the data files and the rules' pages. */
export async function copyData(dist: string): Promise<void> {
  await Promise.all([copyFacts(dist), copyRulePages(dist)]);
}

async function copyFacts(dist: string): Promise<void> {
  await mkdir(join(dist, 'facts'), { recursive: true });
  for (const name of factNames) {
    await copyFile(join(root, 'schemas/generated', `${name}.json`), join(dist, 'facts', `${name}.json`));
  }
}

/** Each rule's page becomes `rules/<id>.md`. */
async function copyRulePages(dist: string): Promise<void> {
  const rules = join(root, 'server/src/service/rules');
  await mkdir(join(dist, 'rules'), { recursive: true });
  for (const id of await readdir(rules)) {
    const page = join(rules, id, 'README.md');
    if (existsSync(page)) await copyFile(page, join(dist, 'rules', `${id}.md`));
  }
}
