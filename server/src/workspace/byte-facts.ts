import type { ByteFacts } from '../service/language-service.js';
import { decodeBytes } from './decode-bytes.js';
import type { FileSystem } from './files/file-system.js';

/** How the files of open documents are written on disk; the editor only tells us their text. */
export interface ByteFactsReader {
  /** What is known so far. */
  of(uri: string): ByteFacts | undefined;
  /** Looks at the file, on opening and after each save. Nothing is known of a file that cannot be read. */
  look(uri: string): Promise<void>;
  /** Resolves when the last look has ended. */
  settled(uri: string): Promise<void>;
  forget(uri: string): void;
}

export function createByteFacts(files: FileSystem): ByteFactsReader {
  const known = new Map<string, ByteFacts>();
  const looks = new Map<string, Promise<void>>();

  async function read(uri: string): Promise<void> {
    const bytes = await files.read(uri);
    if (bytes === undefined) {
      known.delete(uri);
      return;
    }
    const { encoding, hasByteOrderMark } = decodeBytes(bytes);
    known.set(uri, { encoding, hasByteOrderMark });
  }

  return {
    of: (uri) => known.get(uri),
    look(uri) {
      const look = read(uri);
      looks.set(uri, look);
      return look;
    },
    settled: async (uri) => looks.get(uri),
    forget(uri) {
      known.delete(uri);
      looks.delete(uri);
    },
  };
}
