import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DirectoryEntry, type FileParams, readDirectoryMethod, readFileMethod } from '../../protocol/requests.js';

/** Reads files for a server that has no disk: in the browser, and in workspaces that are not on one. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(readFileMethod, async ({ uri }: FileParams): Promise<string | null> => {
    try {
      return toBase64(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
    } catch {
      return null; // not there, or not readable: the same to the server
    }
  });
  client.onRequest(readDirectoryMethod, async ({ uri }: FileParams): Promise<readonly DirectoryEntry[] | null> => {
    try {
      return (await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri))).flatMap(entryOf);
    } catch {
      return null;
    }
  });
}

/** Links to directories are left out, so that a walk cannot go in circles. */
function entryOf([name, type]: [string, vscode.FileType]): readonly DirectoryEntry[] {
  if ((type & vscode.FileType.File) !== 0) return [{ name, kind: 'file' }];
  return type === vscode.FileType.Directory ? [{ name, kind: 'directory' }] : [];
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  const piece = 0x8000; // more arguments than this overflow the stack
  for (let at = 0; at < bytes.length; at += piece) binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(binary);
}
