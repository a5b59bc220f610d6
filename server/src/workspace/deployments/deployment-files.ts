import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DeploymentDocument } from '../../service/deployment/deployment-document.js';
import type { JabberDocument } from '../../service/documents/jabber-document.js';
import { kindOf } from '../../service/documents/kind-of.js';
import type { LanguageService } from '../../service/language-service.js';
import { decodeBytes } from '../decode-bytes.js';
import type { FileSystem } from '../files/file-system.js';
import { forEachLimited } from '../for-each-limited.js';
import { isInside, uriKey } from '../uris.js';
import { walkFiles } from '../walk-files.js';
import { createRoleReader, type RoleOfFile, roleByKind } from './role-of-file.js';

/** What is needed to read the files of a deployment. */
export interface DeploymentTools {
  readonly service: Pick<LanguageService, 'read'>;
  readonly files: FileSystem;
  /** The descriptions nearest to a file, which have it when they do not name their files. */
  nearest(uri: string): Promise<readonly string[]>;
}

/** A file of the deployment as it stands on disk. */
export interface Member {
  readonly role: RoleOfFile;
  readonly document: JabberDocument;
}

const filesAtATime = 8;

/** The files with settings of Jabber's below the folder of a description, and what each is in the deployment. */
export class DeploymentFiles {
  private readonly known = new Map<string, JabberDocument>();
  private readonly folder: string;
  private guest: string | undefined;

  constructor(
    private readonly descriptionUri: string,
    private readonly tools: DeploymentTools,
  ) {
    this.folder = descriptionUri.slice(0, descriptionUri.lastIndexOf('/') + 1);
  }

  /** Reads all of them. */
  async readAll(): Promise<void> {
    this.known.clear();
    const uris = walkFiles(this.tools.files, [this.folder]);
    await forEachLimited(
      uris,
      filesAtATime,
      () => false,
      (uri) => this.read(uri),
    );
  }

  /**
   * Reads a file again, or for the first time; one that is gone or holds nothing of Jabber's is dropped. Files that
   * stand elsewhere are left alone.
   */
  async read(uri: string): Promise<void> {
    if (uriKey(uri) !== this.guest && !isInside(this.folder, uri)) return;
    const bytes = await this.tools.files.read(uri);
    const { text = '', ...facts } = bytes === undefined ? {} : decodeBytes(bytes);
    if (!kindOf({ name: uri, text })) this.known.delete(uriKey(uri));
    else this.known.set(uriKey(uri), this.tools.service.read(TextDocument.create(uri, '', 0, text), facts));
  }

  /** Takes in a file that stands elsewhere, in the place of one that was taken in before. */
  async takeIn(uri: string): Promise<void> {
    if (this.guest !== undefined) this.known.delete(this.guest);
    this.guest = uriKey(uri);
    await this.read(uri);
  }

  /** Those that belong to the deployment: a guest first, then nearest to the description first. */
  async members(description: DeploymentDocument): Promise<readonly Member[]> {
    const roleOf = createRoleReader(description.files);
    const found: (Member & { readonly path: string })[] = [];
    const guest = this.guest === undefined ? undefined : this.known.get(this.guest);
    if (guest) found.push({ role: roleByKind(guest.uri, guest.kind), path: '', document: guest });
    for (const document of this.known.values()) {
      if (document === guest) continue;
      const path = uriKey(document.uri).slice(uriKey(this.folder).length);
      const role = roleOf(path, document.kind);
      if (role && (description.files.stated || (await this.isOurs(document.uri)))) found.push({ role, path, document });
    }
    return found.sort((a, b) => depth(a.path) - depth(b.path) || (a.path < b.path ? -1 : 1));
  }

  private async isOurs(uri: string): Promise<boolean> {
    const nearest = await this.tools.nearest(uri);
    return nearest.some((other) => uriKey(other) === uriKey(this.descriptionUri));
  }
}

function depth(path: string): number {
  return path.split('/').length;
}
