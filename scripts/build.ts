import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

/** Bundles one file per host into `dist/`, and puts the rule pages beside them. `--minify` for packaging. */

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const minify = process.argv.includes('--minify');

const shared: esbuild.BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify,
  sourcemap: minify ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
  // Its main entry loads its parts in a way that cannot be bundled.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
};

/** Server and command line share one copy of the catalogue, a third of each without it. */
const sharedCatalogue: esbuild.Plugin = {
  name: 'shared-catalogue',
  setup: (build) => {
    build.onResolve({ filter: /\/catalogue-text\.js$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './catalogue-text.cjs', external: true },
    );
  },
};

const node: esbuild.BuildOptions = {
  ...shared,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  plugins: [sharedCatalogue],
};
const browser: esbuild.BuildOptions = { ...shared, platform: 'browser', target: 'es2022' };
const executable: esbuild.BuildOptions = { ...node, banner: { js: '#!/usr/bin/env node' } };

const bundles: Readonly<Record<string, esbuild.BuildOptions>> = {
  'client.cjs': { ...node, entryPoints: ['client/src/main.node.ts'], external: ['vscode'] },
  'client-browser.cjs': {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/main.browser.ts'],
    external: ['vscode'],
  },
  'catalogue-text.cjs': { ...node, entryPoints: ['server/src/service/catalogue/generated/catalogue-text.ts'] },
  'jabber-language-server.cjs': { ...executable, entryPoints: ['server/src/main.node.ts'] },
  'language-server-browser.js': { ...browser, format: 'iife', entryPoints: ['server/src/main.browser.ts'] },
  'jabber-lint.cjs': { ...executable, entryPoints: ['server/src/cli.ts'] },
};

/** Copies each rule's page to `dist/rules/<id>.md`, where editor and command line find it. */
async function copyRulePages(): Promise<void> {
  const rules = join(root, 'server/src/service/rules');
  await mkdir(join(dist, 'rules'), { recursive: true });
  for (const id of await readdir(rules)) {
    const page = join(rules, id, 'README.md');
    if (existsSync(page)) await copyFile(page, join(dist, 'rules', `${id}.md`));
  }
}

await rm(dist, { recursive: true, force: true });
await Promise.all(
  Object.entries(bundles).map(([name, options]) => esbuild.build({ ...options, outfile: join(dist, name) })),
);
await Promise.all(['jabber-language-server.cjs', 'jabber-lint.cjs'].map((name) => chmod(join(dist, name), 0o755)));
await copyRulePages();
