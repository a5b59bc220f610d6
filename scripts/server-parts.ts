import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { build, type Loader, type Plugin, type StdinOptions } from 'esbuild';

/**
 * The language server is needed by a web worker, which loads whole scripts only, and by two programs of Node. So all of
 * it lies in two scripts for the worker, and the programs hold what is Node's alone and take the other modules from
 * there: the package holds them once. The first script has what every start needs, the second what is needed later.
 */
export const scripts = { first: './language-server.js', later: './language-server-later.js' } as const;

/** Paths of modules below the root that one script asks another for. */
export interface Asked {
  readonly first: Set<string>;
  readonly later: Set<string>;
}

/** What only the programs of Node use. */
const ofNode = /^server\/src\/(?:\w[\w-]*\.node\.ts|cli\.ts|cli\/|workspace\/files\/node-|service\/report\/)/;
/** The parts of the protocol's libraries that are for all hosts. */
const common = /(?:^|\/)node_modules\/vscode-(?:languageserver|languageserver-protocol|jsonrpc)\/lib\/common\//;
/** What no start needs. */
const later = new RegExp(
  [
    '^server/src/service/description-service\\.ts',
    '^server/src/service/(?:answers|cross-checks|deployment|documents|features|generate|lint-file|relations|rules|schema|syntax|values)/',
    '^server/src/workspace/(?:set-lint-file-option|lint-file/set-in-lint-file)\\.ts',
  ].join('|'),
);
/** A name is looked at before anything of it is read. */
const atOnce = /\/(?:description-name|lint-file|semantic-tokens|feature-context|code-action-data)\.ts$/;

/** What is bundled: a program of Node, or one of the scripts. */
export type Bundle = 'program' | 'first' | 'later';

/** Leaves out of a bundle what lies in another one, and notes what it asks for. */
export function partsElsewhere(root: string, bundle: Bundle, asked: Asked): Plugin {
  return {
    name: 'parts-elsewhere',
    setup: (setup) => {
      setup.onResolve({ filter: /^\.\.?\// }, ({ path, importer, namespace }) => {
        if (namespace !== 'file') return { path, external: true };
        const found = sourceOf(join(dirname(importer), path));
        const name = found && relative(root, found).split(sep).join('/');
        const home = name && homeOf(name);
        if (!name || !home || home === bundle) return undefined;
        asked[home].add(name);
        return { path: name, namespace: home };
      });
      setup.onLoad({ filter: /./, namespace: 'first' }, ({ path }) => ({ contents: askFirst(path, bundle) }));
      setup.onLoad({ filter: /./, namespace: 'later' }, async ({ path }) => ({ contents: await askLater(root, path) }));
    },
  };
}

/** The entry of the first script: starts the server in a worker, and gives parts to the others. */
export function firstEntry(root: string, parts: ReadonlySet<string>): StdinOptions {
  const start = "if (typeof module === 'undefined') require('./server/src/main.browser.ts');";
  return entry(root, scripts.first, [...list(parts), start]);
}

export function laterEntry(root: string, parts: ReadonlySet<string>): StdinOptions {
  return entry(root, scripts.later, list(parts));
}

function entry(resolveDir: string, sourcefile: string, lines: readonly string[]): StdinOptions {
  return { contents: lines.join('\n'), resolveDir, sourcefile };
}

function list(parts: ReadonlySet<string>): string[] {
  const lines = [...parts].sort().map((name) => `  ${JSON.stringify(name)}: () => require('./${name}'),`);
  return ['const parts = {', ...lines, '};', 'export const part = (name) => parts[name]();'];
}

function homeOf(name: string): 'first' | 'later' | undefined {
  if (later.test(name) && !atOnce.test(name)) return 'later';
  return common.test(name) || (/^(?:server|protocol)\//.test(name) && !ofNode.test(name)) ? 'first' : undefined;
}

/** In a worker the first script is a global; Node's programs and the second script load it. */
function askFirst(name: string, bundle: Bundle): string {
  const first = `require('${scripts.first}')`;
  const script = bundle === 'program' ? first : `(typeof jabberServer === 'object' ? jabberServer : ${first})`;
  return `module.exports = ${script}.part(${JSON.stringify(name)});`;
}

/** A module whose exports are fetched from the second script when they are first used. */
async function askLater(root: string, name: string): Promise<string> {
  const names = await exportsOf(root, name);
  return [
    `const script = () => (typeof module === 'object' && typeof importScripts === 'undefined'`,
    `  ? require('${scripts.later}') : globalThis.jabberServerLater());`,
    `let loaded;`,
    `const load = () => (loaded ??= script().part(${JSON.stringify(name)}));`,
    ...names.map(
      (each) => `Object.defineProperty(exports, '${each}', { enumerable: true, get: () => load().${each} });`,
    ),
  ].join('\n');
}

async function exportsOf(root: string, name: string): Promise<readonly string[]> {
  const loader: Loader = 'ts';
  const { metafile } = await build({
    entryPoints: [join(root, name)],
    absWorkingDir: root,
    bundle: false,
    format: 'esm',
    metafile: true,
    write: false,
    outdir: '.',
    loader: { '.ts': loader },
  });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}

/** The file that an import means: TypeScript writes the ending that it will have. */
function sourceOf(path: string): string | undefined {
  return [path.replace(/\.js$/, '.ts'), path, `${path}.js`].find(
    (each) => existsSync(each) && /\.[cm]?[jt]s$/.test(each),
  );
}
