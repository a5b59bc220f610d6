import type { BuildOptions } from 'esbuild';

/** How each host is bundled. Paths are below the root. */

const everywhere: BuildOptions = {
  bundle: true,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
  // Its main entry loads its parts in a way that cannot be bundled.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
};

export const inBrowser: BuildOptions = { ...everywhere, platform: 'browser', target: 'es2022' };
export const inNode: BuildOptions = { ...everywhere, platform: 'node', target: 'node20' };

/** The language server as a script for a web worker. */
export const workerBundle: BuildOptions = {
  ...inBrowser,
  format: 'iife',
  entryPoints: { 'language-server-browser': 'server/src/main.browser.ts' },
};

/** What CommonJS libraries expect in a module. */
const commonJsInModule = [
  "import { createRequire as requireFor } from 'node:module';",
  'const require = requireFor(import.meta.url);',
].join('');

/** Programs for Node, as modules: esbuild splits off what several need. */
export function programs(entryPoints: Readonly<Record<string, string>>): BuildOptions {
  return {
    ...inNode,
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'shared/[hash]',
    entryPoints: { ...entryPoints },
    banner: { js: `#!/usr/bin/env node\n${commonJsInModule}` },
  };
}

export const serverProgram = { 'jabber-language-server': 'server/src/main.node.ts' };
export const lintProgram = { 'jabber-lint': 'server/src/cli.ts' };
