import type { CustomRule } from '../../service/cross-checks/custom-rule.js';
import type { DeploymentCheck, DeploymentFindings } from '../../service/cross-checks/deployment-check.js';
import type { DeploymentMembers } from '../../service/cross-checks/deployment-members.js';
import type { PlacedHit } from '../../service/cross-checks/place-hit.js';
import type { DeploymentDocument } from '../../service/deployment/deployment-document.js';
import type { JabberDocument } from '../../service/documents/jabber-document.js';
import type { LanguageService } from '../../service/language-service.js';
import { uriKey } from '../uris.js';
import type { DeploymentFiles, Member } from './deployment-files.js';
import { keepSame } from './keep-same.js';

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
  private own: { readonly rules: readonly CustomRule[]; readonly check: DeploymentCheck } | undefined;
  private filesStated = '';
  private told: DeploymentFindings = new Map();

  constructor(
    readonly uri: string,
    private readonly files: DeploymentFiles,
    private readonly texts: LiveTexts,
    private readonly service: Pick<LanguageService, 'deploymentCheck'>,
  ) {
    this.ours = service.deploymentCheck();
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

  /** Makes sure that the files are those that the description names now. */
  async settled(): Promise<void> {
    const { description } = this;
    if (description && JSON.stringify(description.files) !== this.filesStated) await this.sortOut();
  }

  /** The rules of the user's own that apply to the deployment. */
  useRules(rules: readonly CustomRule[]): void {
    if (rules === this.own?.rules || (rules.length === 0 && !this.own)) return;
    this.own = rules.length === 0 ? undefined : { rules, check: this.service.deploymentCheck(rules) };
    if (this.last) this.last = { ...this.last, isWhole: false };
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
    const own = this.own?.check.check(members);
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
    this.filesStated = JSON.stringify(description.files);
  }

  private assemble(description: DeploymentDocument): DeploymentMembers {
    const live = [...this.members.values()].map(({ role, document }) => ({
      role,
      document: this.texts.open(document.uri) ?? document,
    }));
    const withRole = (...roles: readonly Member['role'][]) =>
      live.filter(({ role }) => roles.includes(role)).map(({ document }) => document);
    return {
      description,
      global: withRole('config')[0],
      previous: withRole('previous')[0],
      groups: withRole('group'),
      others: withRole('bootstrap', 'urls', 'emm'),
    };
  }
}

const none: readonly PlacedHit[] = [];

function filesOf({
  description,
  global,
  previous,
  groups,
  others,
}: DeploymentMembers): (JabberDocument | DeploymentDocument)[] {
  return [description, ...[global, previous].filter((file) => file !== undefined), ...groups, ...others];
}

function isSame(a: DeploymentMembers, b: DeploymentMembers): boolean {
  return (
    a.description === b.description &&
    a.global === b.global &&
    a.previous === b.previous &&
    hasSameItems(a.groups, b.groups) &&
    hasSameItems(a.others, b.others)
  );
}

function hasSameItems(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function joined(ours: DeploymentFindings, own: DeploymentFindings | undefined): DeploymentFindings {
  if (!own || own.size === 0) return ours;
  const all = new Map(ours);
  for (const [uri, hits] of own) all.set(uri, [...(ours.get(uri) ?? none), ...hits]);
  return all;
}
