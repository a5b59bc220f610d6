import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RulePage } from '../service/report/report-format.js';
import { rules } from '../service/rules/all.generated.js';

/** What stands beside the program: the pages of the rules and the package's manifest. */
export interface Installation {
  readonly version: string;
  /** The page of a rule in code; undefined for any other rule. */
  ruleUrl(ruleId: string): string | undefined;
  rulePages(): readonly RulePage[];
}

/** The installation that a program file (the bundle in `dist/`, or `cli.ts` in the sources) belongs to. */
export function findInstallation(program: string): Installation {
  const home = dirname(realpathSync(program));
  const isBuilt = existsSync(join(home, 'rules'));
  const pagePath = (id: string) =>
    isBuilt ? join(home, 'rules', `${id}.md`) : join(home, 'service', 'rules', id, 'README.md');
  const inCode = new Set(rules.map(({ meta }) => meta.id));
  const ruleUrl = (id: string) => (inCode.has(id) ? pathToFileURL(pagePath(id)).href : undefined);
  return {
    version: readVersion(home),
    ruleUrl,
    rulePages: () =>
      rules.map(({ meta }) => ({
        meta,
        url: ruleUrl(meta.id),
        get markdown() {
          return readIfThere(pagePath(meta.id));
        },
      })),
  };
}

/** The version in the nearest `package.json` above that has one; that of `dist/` only says how scripts are loaded. */
function readVersion(home: string): string {
  for (let directory = home; ; directory = dirname(directory)) {
    const manifest: { version?: string } = JSON.parse(readIfThere(join(directory, 'package.json')) ?? '{}');
    if (manifest.version !== undefined) return manifest.version;
    if (directory === dirname(directory)) return 'unknown';
  }
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
