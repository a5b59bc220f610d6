import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Plugin, StdinOptions } from 'esbuild';

/**
 * The language server is needed by a web worker, which can load one file only, and by two programs of Node. So all of
 * it lies in the worker's file, and the programs hold what is Node's alone and take the other modules from there: the
 * package holds them once.
 */

/** The worker's file, beside the programs. */
export const serverFile = './language-server.js';

/** The modules that programs of Node take from the worker's file: paths below the root. */
export type ServerParts = ReadonlySet<string>;

/** What only Node can run. */
const ofNode = /^server\/src\/(?:main\.node\.ts|cli\.ts|cli\/|workspace\/files\/node-)/;
/** The parts of the protocol's libraries that are for all hosts. */
const common = /(?:^|\/)node_modules\/vscode-(?:languageserver|languageserver-protocol|jsonrpc)\/lib\/common\//;

/** Leaves all but Node's own modules out of a program, and notes in `parts` what it takes from the worker's file. */
export function partsElsewhere(root: string, parts: Set<string>): Plugin {
  const below = (path: string) => relative(root, path).split(sep).join('/');
  return {
    name: 'parts-elsewhere',
    setup: (build) => {
      build.onResolve({ filter: /^\.\.?\// }, ({ path, importer, namespace }) => {
        if (namespace !== 'file') return { path, external: true };
        const found = sourceOf(join(dirname(importer), path));
        const name = found && below(found);
        if (name === undefined || !isShared(name)) return undefined;
        parts.add(name);
        return { path: name, namespace: 'part' };
      });
      build.onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({
        contents: `module.exports = require('${serverFile}').part(${JSON.stringify(path)});`,
      }));
    },
  };
}

/** The entry of the worker's file: starts the server in a worker, and gives Node's programs their parts. */
export function serverEntry(root: string, parts: ServerParts): StdinOptions {
  const list = [...parts].sort().map((name) => `  ${JSON.stringify(name)}: () => require('./${name}'),`);
  return {
    contents: [
      'const parts = {',
      ...list,
      '};',
      'export const part = (name) => parts[name]();',
      "if (typeof module === 'undefined') require('./server/src/main.browser.ts');",
    ].join('\n'),
    resolveDir: root,
    sourcefile: 'language-server.js',
  };
}

function isShared(name: string): boolean {
  return common.test(name) || (/^(?:server|protocol)\//.test(name) && !ofNode.test(name));
}

/** The file that an import means: TypeScript writes the ending that it will have. */
function sourceOf(path: string): string | undefined {
  return [path.replace(/\.js$/, '.ts'), path, `${path}.js`].find(
    (each) => existsSync(each) && /\.[cm]?[jt]s$/.test(each),
  );
}
