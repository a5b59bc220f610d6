import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

/** Bundles the extension's hosts into `dist/`, and puts the rule pages beside them. `--minify` for packaging. */

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

const browser: esbuild.BuildOptions = { ...shared, platform: 'browser', target: 'es2022' };
const node: esbuild.BuildOptions = { ...shared, platform: 'node', target: 'node20' };

/** What CommonJS libraries expect in a module. */
const commonJsInModule = [
  "import { createRequire as requireFor } from 'node:module';",
  'const require = requireFor(import.meta.url);',
].join('');

/** The client loads the library only when a server is to start: most files that wake it hold nothing for it. */
const libraryApart: esbuild.Plugin = {
  name: 'library-apart',
  setup: (build) => {
    build.onResolve({ filter: /^vscode-languageclient\/node$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './language-client.cjs', external: true } : undefined,
    );
  },
};

const bundles: readonly esbuild.BuildOptions[] = [
  {
    ...node,
    format: 'cjs',
    entryPoints: ['client/src/main.node.ts'],
    external: ['vscode'],
    plugins: [libraryApart],
    supported: { 'dynamic-import': false }, // an extension is loaded by require
    outfile: 'dist/client.cjs',
  },
  {
    ...node,
    format: 'cjs',
    entryPoints: ['vscode-languageclient/node'],
    external: ['vscode'],
    outfile: 'dist/language-client.cjs',
  },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/main.browser.ts'],
    external: ['vscode'],
    outfile: 'dist/client-browser.cjs',
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['server/src/main.browser.ts'],
    outfile: 'dist/language-server-browser.js',
  },
  // Server and command line share the service: modules, so that esbuild splits off what both need.
  {
    ...node,
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'shared/[hash]',
    entryPoints: { 'jabber-language-server': 'server/src/main.node.ts', 'jabber-lint': 'server/src/cli.ts' },
    banner: { js: `#!/usr/bin/env node\n${commonJsInModule}` },
    outdir: 'dist',
  },
];

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
await Promise.all(bundles.map((options) => esbuild.build(options)));
await Promise.all(['jabber-language-server.mjs', 'jabber-lint.mjs'].map((name) => chmod(join(dist, name), 0o755)));
await copyRulePages();
