import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { buildServer } from './build-server.js';
import { inBrowser, inNode } from './bundles.js';
import { browserEntry, commonLibraryElsewhere, libraryApart } from './client-library.js';

/** Bundles the extension's hosts into `dist/`, and puts beside them what they read. `--minify` for packaging. */

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const minify = process.argv.includes('--minify');

const bundles: readonly esbuild.BuildOptions[] = [
  {
    ...inNode,
    format: 'cjs',
    entryPoints: ['client/src/main.node.ts'],
    external: ['vscode'],
    plugins: [libraryApart],
    supported: { 'dynamic-import': false }, // an extension is loaded by require
    outfile: 'dist/client.cjs',
  },
  {
    ...inNode,
    format: 'cjs',
    entryPoints: ['vscode-languageclient/node'],
    external: ['vscode'],
    plugins: [commonLibraryElsewhere],
    outfile: 'dist/language-client.cjs',
  },
  {
    ...inBrowser,
    format: 'cjs',
    stdin: browserEntry(root),
    external: ['vscode'],
    outfile: 'dist/client-browser.cjs',
  },
];

await rm(dist, { recursive: true, force: true });
const output: esbuild.BuildOptions = { minify, sourcemap: minify ? false : 'linked' };
await Promise.all([
  ...bundles.map((options) => esbuild.build({ ...options, ...output, absWorkingDir: root })),
  buildServer(dist, output),
]);
