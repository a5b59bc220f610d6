import type { DeploymentCheck, DeploymentFindings } from '../../service/cross-checks/checking/deployment-check.js';
import type { DeploymentMembers } from '../../service/cross-checks/checking/deployment-members.js';
import type { CustomRule } from '../../service/cross-checks/pages/custom-rule.js';
import type { PlacedHit } from '../../service/cross-checks/placing/place-hit.js';
import type { DeploymentDocument } from '../../service/deployment/deployment-document.js';
import type { JabberDocument } from '../../service/documents/jabber-document.js';
import type { LanguageService } from '../../service/language-service.js';
import { uriKey } from '../uris.js';
import type { DeploymentFiles, Member } from './deployment-files.js';
import { keepSame } from './keep-same.js';
import { directoryKey, OwnChecks } from './own-checks.js';

/** Where the texts are that count: open in the editor, or as they were read. */
export interface LiveTexts {
  description(): DeploymentDocument | undefined;
  /** The document open in the editor. */
  open(uri: string): JabberDocument | undefined;
}

/** One deployment, and what is found in it as its texts stand at the moment. */
export class LiveDeployment {
  /** By the key of their URI, nearest to the description first. */
  private members: ReadonlyMap<string, Member> = new Map();
  private last:
    | { readonly members: DeploymentMembers; readonly findings: DeploymentFindings; readonly isWhole: boolean }
    | undefined;
  private readonly ours: DeploymentCheck;
  private readonly own: OwnChecks;
  /** A file of each directory, by the key of the directory. */
  private directories: ReadonlyMap<string, string> = new Map();
  private filesStated = '';
  private told: DeploymentFindings = new Map();

  constructor(
    readonly uri: string,
    private readonly files: DeploymentFiles,
    private readonly texts: LiveTexts,
    service: Pick<LanguageService, 'deploymentCheck'>,
  ) {
    this.ours = service.deploymentCheck();
    this.own = new OwnChecks(service);
  }

  /** Reads its files. */
  async load(): Promise<void> {
    await this.files.readAll();
    await this.sortOut();
  }

  /** A file was made, changed, deleted or closed. */
  async touched(uri: string): Promise<void> {
    await this.files.read(uri);
    await this.sortOut();
  }

  /** Checks a file that stands elsewhere as if it stood here. */
  async takeIn(uri: string): Promise<void> {
    await this.files.takeIn(uri);
    await this.sortOut();
  }

  /** Makes sure that the files are those that the description names now. */
  async settled(): Promise<void> {
    const { description } = this;
    if (description && JSON.stringify(description.files) !== this.filesStated) await this.sortOut();
  }

  /** Looks up the rules of users that apply; `rulesAt` gives those of the lint file that applies to a file. */
  async useRules(rulesAt: (uri: string) => Promise<readonly CustomRule[]>): Promise<void> {
    const [everywhere, ...others] = await Promise.all([this.uri, ...this.directories.values()].map(rulesAt));
    const inDirectory = new Map([...this.directories.keys()].map((key, at) => [key, others[at] ?? noRules]));
    const isNew = this.own.use({ everywhere: everywhere ?? noRules, inDirectory });
    if (isNew && this.last) this.last = { ...this.last, isWhole: false };
  }

  /** The rules of users that are run in it. */
  get ownRules(): readonly CustomRule[] {
    return this.own.all();
  }

  get description(): DeploymentDocument | undefined {
    return this.texts.description();
  }

  /** What belongs to it now; undefined when the description cannot be read. */
  current(): DeploymentMembers | undefined {
    const { description } = this;
    if (!description) return undefined;
    const made = this.assemble(description);
    return this.last && isSame(this.last.members, made) ? this.last.members : made;
  }

  /** What is found now; the same lists as before where nothing changed. */
  findings(): DeploymentFindings {
    const members = this.current();
    if (!members) return new Map();
    if (this.last?.isWhole && this.last.members === members) return this.last.findings;
    const own = this.own.check(members);
    const findings = keepSame(joined(this.ours.check(members), own), this.last?.findings);
    this.last = { members, findings, isWhole: true };
    return findings;
  }

  /** What was found in a document; undefined: as it stands, it is not what counts here. */
  foundIn(document: Member['document'] | DeploymentDocument): readonly PlacedHit[] | undefined {
    const members = this.current();
    if (!members) return undefined;
    return filesOf(members).includes(document) ? (this.findings().get(document.uri) ?? none) : undefined;
  }

  /** Its description and all its files. */
  documents(): readonly (JabberDocument | DeploymentDocument)[] {
    const members = this.current();
    return members ? filesOf(members) : [];
  }

  /** The URIs of files in which something else is found than when this was asked last. */
  newlyFound(): readonly string[] {
    const now = this.findings();
    const uris = new Set([...now.keys(), ...this.told.keys()]);
    const changed = [...uris].filter((uri) => now.get(uri) !== this.told.get(uri));
    this.told = now;
    return changed;
  }

  /** The file as it counts here; undefined when it does not belong. */
  memberAt(uri: string): JabberDocument | DeploymentDocument | undefined {
    const key = uriKey(uri);
    if (key === uriKey(this.uri)) return this.description;
    const member = this.members.get(key);
    return member && (this.texts.open(member.document.uri) ?? member.document);
  }

  has(uri: string): boolean {
    return this.members.has(uriKey(uri)) || uriKey(uri) === uriKey(this.uri);
  }

  private async sortOut(): Promise<void> {
    const { description } = this;
    if (!description) return;
    const members = await this.files.members(description);
    this.members = new Map(members.map((member) => [uriKey(member.document.uri), member]));
    this.directories = new Map(members.map(({ document: { uri } }) => [directoryKey(uri), uri]));
    this.filesStated = JSON.stringify(description.files);
  }

  private assemble(description: DeploymentDocument): DeploymentMembers {
    const live = [...this.members.values()].map(({ role, document }) => ({
      role,
      document: this.texts.open(document.uri) ?? document,
    }));
    const withRole = (...roles: readonly Member['role'][]) =>
      live.filter(({ role }) => roles.includes(role)).map(({ document }) => document);
    const [global, ...otherGlobals] = withRole('config');
    return {
      description,
      global,
      otherGlobals,
      previous: withRole('previous')[0],
      groups: withRole('group'),
      others: withRole('bootstrap', 'urls', 'emm'),
    };
  }
}

const none: readonly PlacedHit[] = [];
const noRules: readonly CustomRule[] = [];

function filesOf({
  description,
  global,
  otherGlobals = [],
  previous,
  groups,
  others,
}: DeploymentMembers): (JabberDocument | DeploymentDocument)[] {
  const single = [global, previous].filter((file) => file !== undefined);
  return [description, ...single, ...otherGlobals, ...groups, ...others];
}

function isSame(a: DeploymentMembers, b: DeploymentMembers): boolean {
  return (
    a.description === b.description &&
    a.global === b.global &&
    a.previous === b.previous &&
    hasSameItems(a.otherGlobals ?? [], b.otherGlobals ?? []) &&
    hasSameItems(a.groups, b.groups) &&
    hasSameItems(a.others, b.others)
  );
}

function hasSameItems(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function joined(ours: DeploymentFindings, own: DeploymentFindings): DeploymentFindings {
  if (own.size === 0) return ours;
  const all = new Map(ours);
  for (const [uri, hits] of own) all.set(uri, [...(ours.get(uri) ?? none), ...hits]);
  return all;
}
