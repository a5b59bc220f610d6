import type { LintFile } from '../service/lint-file/lint-file.js';
import { decodeBytes } from './decode-bytes.js';
import type { FileSystem } from './files/file-system.js';
import { lintFilePlaces } from './lint-file/find-lint-file.js';
import { createIgnore, type Ignore } from './lint-file/ignore.js';
import { uriKey } from './uris.js';

/** A `jabber-lint.yaml` that was found, read. */
export interface ActiveLintFile extends LintFile {
  readonly uri: string;
  /** True when it says that the document is not to be checked. */
  ignores(documentUri: string): boolean;
}

/** Reads a lint file. The YAML library is loaded only where there is one: it would slow every start. */
async function parseLazily(text: string): Promise<LintFile> {
  const { readLintFile } = await import('../service/lint-file/read-lint-file.js');
  return readLintFile(text);
}

/** The lint files of the workspace; each is read once until `forget`. */
export interface LintFiles {
  /** The one nearest to the document, looked for up to `root` or the top. */
  nearest(documentUri: string, root: string | undefined): Promise<ActiveLintFile | undefined>;
  /** Called when a lint file was made, changed or deleted. */
  forget(): void;
}

/**
 * `openText` gives the text of a lint file open in the editor: what is not saved yet counts already. `onUnreadable` is
 * told once of one that is there but cannot be read; the next one further up applies in its place.
 */
export function createLintFiles(
  files: FileSystem,
  openText: (uri: string) => string | undefined,
  onUnreadable: (uri: string) => void = () => undefined,
): LintFiles {
  const read = new Map<string, Promise<ActiveLintFile | undefined>>();
  const unreadable = new Set<string>();

  async function tellIfThere(uri: string): Promise<void> {
    if (unreadable.has(uri) || !(await files.isThere(uri))) return;
    unreadable.add(uri);
    onUnreadable(uri);
  }

  async function load(uri: string): Promise<ActiveLintFile | undefined> {
    const bytes = openText(uri) ?? (await files.read(uri));
    if (bytes === undefined) {
      await tellIfThere(uri);
      return undefined;
    }
    unreadable.delete(uri);
    const parsed = await parseLazily(typeof bytes === 'string' ? bytes : decodeBytes(bytes).text);
    return { ...parsed, uri, ignores: ignoreBelow(uri, createIgnore(parsed.ignore)) };
  }

  return {
    async nearest(documentUri, root) {
      for (const place of lintFilePlaces(documentUri, root)) {
        const known = read.get(place) ?? load(place);
        read.set(place, known);
        const found = await known;
        if (found) return found;
      }
      return undefined;
    },
    forget: () => read.clear(),
  };
}

function ignoreBelow(lintFileUri: string, ignore: Ignore): (documentUri: string) => boolean {
  const directory = uriKey(lintFileUri.slice(0, lintFileUri.lastIndexOf('/') + 1));
  return (documentUri) => {
    const key = uriKey(documentUri);
    return key.startsWith(directory) && ignore(key.slice(directory.length));
  };
}
