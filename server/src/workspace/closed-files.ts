import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { CheckWorkspaceResult } from '../../../protocol/requests.js';
import { checkFile, type FileCheckTools } from './check-file.js';
import type { Folders } from './folders.js';
import { forEachLimited } from './for-each-limited.js';
import { createTally } from './tally.js';
import { uriKey } from './uris.js';
import { mostFiles, walkFiles } from './walk-files.js';

/** What the check of the whole workspace found in files that are not open, kept up to date. */
export interface ClosedFiles {
  /** Checks every configuration below the folders; open ones are counted with what they show already. */
  checkAll(token: CancellationToken, onFile: (files: number) => void): Promise<CheckWorkspaceResult>;
  /** The document shows its own findings from now on. */
  opened(uri: string): void;
  /** A file was closed, made or changed: looked at again, once the workspace has been checked. */
  touched(uri: string): Promise<void>;
  deleted(uri: string): void;
  /** Options changed: files with findings and without are looked at again. */
  recheck(): Promise<void>;
}

export interface ClosedFilesTools extends FileCheckTools {
  readonly folders: Folders;
  /** Findings of an open document; undefined when it is not open. */
  openFindings(uri: string): Promise<readonly Diagnostic[] | undefined>;
  isOpen(uri: string): boolean;
  publish(uri: string, diagnostics: readonly Diagnostic[]): void;
}

const filesAtATime = 8;

export function createClosedFiles(tools: ClosedFilesTools): ClosedFiles {
  /** URIs under which findings are shown, by their key. */
  const shown = new Map<string, string>();
  let hasChecked = false;

  function show(uri: string, diagnostics: readonly Diagnostic[]): void {
    const key = uriKey(uri);
    if (diagnostics.length === 0 && !shown.has(key)) return;
    tools.publish(shown.get(key) ?? uri, diagnostics);
    if (diagnostics.length === 0) shown.delete(key);
    else shown.set(key, uri);
  }

  async function look(uri: string): Promise<readonly Diagnostic[] | undefined> {
    if (tools.isOpen(uri)) return tools.openFindings(uri);
    const found = await checkFile(tools, uri);
    if (!tools.isOpen(uri)) show(uri, found ?? []);
    return found;
  }

  async function checkAll(token: CancellationToken, onFile: (files: number) => void): Promise<CheckWorkspaceResult> {
    hasChecked = true;
    const tally = createTally();
    let seen = 0;
    const visited = new Set<string>();
    const uris = walkFiles(tools.files, tools.folders.all());
    await forEachLimited(
      uris,
      filesAtATime,
      () => token.isCancellationRequested,
      async (uri) => {
        seen++;
        visited.add(uriKey(uri));
        const found = await look(uri);
        if (found) tally.add(found);
        onFile(tally.files());
      },
    );
    const incomplete = token.isCancellationRequested || seen >= mostFiles;
    if (!incomplete) for (const [key, uri] of [...shown]) if (!visited.has(key)) show(uri, []);
    return tally.result(incomplete);
  }

  return {
    checkAll,
    opened: (uri) => show(uri, []),
    async touched(uri) {
      if (hasChecked && tools.folders.holding(uri) !== undefined) await look(uri);
    },
    deleted: (uri) => show(uri, []),
    async recheck() {
      if (hasChecked)
        await checkAll({ isCancellationRequested: false, onCancellationRequested: neverCancelled }, () => {});
    },
  };
}

const neverCancelled: CancellationToken['onCancellationRequested'] = () => ({ dispose() {} });
