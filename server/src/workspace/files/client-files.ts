import type { Connection } from 'vscode-languageserver';
import {
  type DirectoryEntry,
  type FileParams,
  readDirectoryMethod,
  readFileMethod,
} from '../../../../protocol/requests.js';
import { baseName } from '../uris.js';
import type { FileSystem } from './file-system.js';

/** Files the client reads for us: in the browser, and in workspaces that are not on a disk. */
export function clientFiles(connection: Connection): FileSystem {
  const files: FileSystem = {
    async read(uri) {
      try {
        const params: FileParams = { uri };
        const base64 = await connection.sendRequest<string | null>(readFileMethod, params);
        return base64 === null ? undefined : bytesOf(base64);
      } catch {
        return undefined;
      }
    },
    async isThere(uri) {
      const entries = await files.list(uri.slice(0, uri.lastIndexOf('/')));
      return entries.some(({ name }) => name === baseName(uri));
    },
    async list(uri) {
      try {
        const params: FileParams = { uri };
        return (await connection.sendRequest<readonly DirectoryEntry[] | null>(readDirectoryMethod, params)) ?? [];
      } catch {
        return [];
      }
    },
  };
  return files;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
