import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { inBrowser, inNode } from './bundles.js';
import { copyData } from './copy-data.js';
import { partsElsewhere, serverEntry } from './server-parts.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What CommonJS libraries expect in a module. */
const commonJsInModule = [
  "import { createRequire as requireFor } from 'node:module';",
  'const require = requireFor(import.meta.url);',
].join('');

/** The programs for Node by the name they have in the package. */
const programs = { 'jabber-language-server': 'server/src/main.node.ts', 'jabber-lint': 'server/src/cli.ts' };

/** Bundles the language server and the command line into a folder, with what they read while they run. */
export async function buildServer(folder: string, options: esbuild.BuildOptions = {}): Promise<void> {
  const parts = new Set<string>();
  await esbuild.build({
    ...inNode,
    ...options,
    absWorkingDir: root,
    format: 'esm',
    entryPoints: programs,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    plugins: [partsElsewhere(root, parts)],
    banner: { js: `#!/usr/bin/env node\n${commonJsInModule}` },
  });
  await esbuild.build({
    ...inBrowser,
    ...options,
    absWorkingDir: root,
    format: 'iife',
    globalName: 'jabberServer',
    footer: { js: "if (typeof module === 'object') module.exports = jabberServer;" },
    stdin: serverEntry(root, parts),
    outfile: join(folder, 'language-server.js'),
  });
  mkdirSync(folder, { recursive: true });
  // The repository's own manifest would make Node take the worker's script for a module.
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  for (const name of Object.keys(programs)) chmodSync(join(folder, `${name}.mjs`), 0o755);
  copyData(folder);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildServer(resolve(process.argv[2] ?? 'dist'));
