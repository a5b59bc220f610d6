import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { isInside } from './uris.js';

/** The folders open in the editor. */
export interface Folders {
  all(): readonly string[];
  /** The innermost folder that holds the URI. */
  holding(uri: string): string | undefined;
  changed(event: WorkspaceFoldersChangeEvent): void;
}

export function createFolders(params: InitializeParams): Folders {
  const uris = new Set(initialFolders(params).map(withoutSlash));
  return {
    all: () => [...uris],
    holding: (uri) => [...uris].filter((folder) => isInside(folder, uri)).sort((a, b) => b.length - a.length)[0],
    changed({ added, removed }) {
      for (const { uri } of removed) uris.delete(withoutSlash(uri));
      for (const { uri } of added) uris.add(withoutSlash(uri));
    },
  };
}

function initialFolders(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  return params.rootUri ? [params.rootUri] : [];
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, '');
}
