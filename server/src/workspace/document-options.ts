import type { OptionOrigin } from '../../../protocol/requests.js';
import { defaultLintOptions, type LintOptions } from '../service/lint-options.js';
import type { Folders } from './folders.js';
import { applyLintFile } from './lint-file/apply-lint-file.js';
import type { ActiveLintFile, LintFiles } from './lint-files.js';
import type { SettingsSource } from './settings-source.js';

/** Everything that applies to one document, and where it comes from. */
export interface DocumentOptions {
  readonly lint: LintOptions;
  readonly inlayHints: boolean;
  readonly releaseFrom: OptionOrigin;
  readonly platformsFrom: OptionOrigin;
  readonly lintFile: ActiveLintFile | undefined;
  /** True when the lint file leaves the document out. */
  readonly ignored: boolean;
}

/** Options per document. The same object comes back until something changes, so results can be kept with it. */
export interface DocumentOptionsSource {
  of(uri: string): Promise<DocumentOptions>;
  /** Drops what was kept for all documents. */
  changed(): void;
  /** Drops what was kept for one. */
  forget(uri: string): void;
}

export function createDocumentOptions(
  settings: SettingsSource,
  lintFiles: LintFiles,
  folders: Folders,
): DocumentOptionsSource {
  const kept = new Map<string, Promise<DocumentOptions>>();

  async function make(uri: string): Promise<DocumentOptions> {
    const place = placeOf(uri, folders);
    const root = folders.holding(place);
    const [{ lint, inlayHints }, lintFile] = await Promise.all([
      settings.at(root ?? uri),
      lintFiles.nearest(place, root),
    ]);
    const base: LintOptions = { ...defaultLintOptions, ...lint };
    return {
      lint: lintFile ? applyLintFile(base, lintFile) : base,
      inlayHints,
      releaseFrom: lintFile?.options.release === undefined ? 'settings' : 'lint-file',
      platformsFrom: lintFile?.options.platforms === undefined ? 'settings' : 'lint-file',
      lintFile,
      ignored: lintFile?.ignores(uri) ?? false,
    };
  }

  return {
    of(uri) {
      const known = kept.get(uri) ?? make(uri);
      kept.set(uri, known);
      return known;
    },
    changed: () => kept.clear(),
    forget: (uri) => kept.delete(uri),
  };
}

/** Where to look for the lint file: a document not saved yet counts as standing in the first folder. */
function placeOf(uri: string, folders: Folders): string {
  const [first] = folders.all();
  return uri.startsWith('untitled:') && first !== undefined ? `${first}/untitled` : uri;
}
