import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RulePage } from '../service/report/report-format.js';
import { rules } from '../service/rules/all.generated.js';
import { nodeRulePages } from '../workspace/files/node-rule-pages.js';

/** What stands beside the program: the pages of the rules and the package's manifest. */
export interface Installation {
  readonly version: string;
  /** The page of a rule in code; undefined for any other rule. */
  ruleUrl(ruleId: string): string | undefined;
  rulePages(): readonly RulePage[];
}

/** The installation that a program file (the bundle in `dist/`, or `cli.ts` in the sources) belongs to. */
export function findInstallation(program: string): Installation {
  const path = realpathSync(program);
  const ruleUrl = nodeRulePages(pathToFileURL(path).href);
  return {
    version: readVersion(dirname(path)),
    ruleUrl,
    rulePages: () =>
      rules.map(({ meta }) => ({
        meta,
        url: ruleUrl(meta.id),
        get markdown() {
          const url = ruleUrl(meta.id);
          return url === undefined ? undefined : readFileSync(new URL(url), 'utf8');
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
