import type { BuildOptions } from 'esbuild';

/** How each host is bundled. Paths are below the root. */

const everywhere: BuildOptions = {
  bundle: true,
  legalComments: 'none',
  logLevel: 'warning',
  // Its main entry loads its parts in a way that cannot be bundled.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
};

export const inBrowser: BuildOptions = { ...everywhere, platform: 'browser', target: 'es2022' };
export const inNode: BuildOptions = { ...everywhere, platform: 'node', target: 'node20' };
