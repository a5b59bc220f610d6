import type { Plugin, StdinOptions } from 'esbuild';

/**
 * The library of the client has a part for each host and a large part that both need. A host in the browser
 * can load one file only, so the common part lies in that file, and Node's part takes it from there: the
 * package holds it once.
 */

const browserFile = './client-browser.cjs';

/** The entry of the browser's file: what it is for, and the common part for Node. */
export function browserEntry(root: string): StdinOptions {
  return {
    contents: [
      "export { activate } from './client/src/main.browser.ts';",
      "export const commonLibrary = () => require('vscode-languageclient');",
    ].join('\n'),
    resolveDir: root,
    sourcefile: 'client-browser.js',
  };
}

/** The client loads Node's part only when a server is to start: most files that wake it hold nothing for it. */
export const libraryApart: Plugin = {
  name: 'library-apart',
  setup: (build) => {
    build.onResolve({ filter: /^vscode-languageclient\/node$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './language-client.cjs', external: true } : undefined,
    );
  },
};

/** Node's part of the library without the common one, which has the names of all its packages. */
export const commonLibraryElsewhere: Plugin = {
  name: 'common-library-elsewhere',
  setup: (build) => {
    build.onResolve({ filter: /^\.\.\/common\/(api|client)$/ }, () => ({ path: browserFile, namespace: 'common' }));
    build.onResolve({ filter: /./, namespace: 'common' }, () => ({ path: browserFile, external: true }));
    build.onLoad({ filter: /./, namespace: 'common' }, () => ({
      contents: `module.exports = require('${browserFile}').commonLibrary();`,
    }));
  },
};
