import { chmodSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { inBrowser, inNode } from './bundles.js';
import { copyData } from './copy-data.js';
import { type Asked, type Bundle, firstEntry, laterEntry, partsElsewhere, scripts } from './server-parts.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What stands for `import.meta.url` in a CommonJS bundle. */
const ownUrl = "const ownUrl = require('node:url').pathToFileURL(__filename).href;";

/** The programs for Node by the name they have in the package. */
const programs = { 'jabber-language-server': 'server/src/main.node.ts', 'jabber-lint': 'server/src/cli.ts' };

/** Bundles the language server and the command line into a folder, with what they read while they run. */
export async function buildServer(folder: string, options: esbuild.BuildOptions = {}): Promise<void> {
  const asked: Asked = { first: new Set(), later: new Set() };
  const bundle = (kind: Bundle, own: esbuild.BuildOptions) =>
    esbuild.build({ ...options, absWorkingDir: root, plugins: [partsElsewhere(root, kind, asked)], ...own });
  const script = (name: keyof typeof scripts, globalName: string, stdin: esbuild.StdinOptions) => ({
    ...inBrowser,
    format: 'iife' as const,
    globalName,
    footer: { js: `if (typeof module === 'object') module.exports = ${globalName};` },
    stdin,
    outfile: join(folder, scripts[name]),
  });
  const first = () => script('first', 'jabberServer', firstEntry(root, asked.first));

  await bundle('program', {
    ...inNode,
    format: 'cjs', // starts sooner than a module
    entryPoints: programs,
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.url': 'ownUrl' },
    banner: { js: `#!/usr/bin/env node\n${ownUrl}` },
  });
  await bundle('first', { ...first(), write: false }); // to learn what it asks the other for
  await bundle('later', script('later', 'jabberServerRest', laterEntry(root, asked.later)));
  await bundle('first', first());

  // The repository's own manifest would make Node take the scripts for modules.
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  for (const name of Object.keys(programs)) chmodSync(join(folder, `${name}.cjs`), 0o755);
  copyData(folder);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildServer(resolve(process.argv[2] ?? 'dist'));
