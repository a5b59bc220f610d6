import type { Catalogue } from '../catalogue/catalogue.js';
import type { XmlDocument, XmlElement, XmlNode } from '../syntax/xml/xml-document.js';
import type { Span } from '../text/span.js';
import { WrittenConfigSetting } from './config-setting.js';
import { knownGroupName } from './group-names.js';
import type { ConfigShape } from './jabber-document.js';
import type { ConfigSetting, Group } from './setting.js';
import { lastFrom, settingCovering } from './setting-covering.js';
import type { FileSet } from './setting-set.js';

/** What a tree means as a configuration. Groups are found at once, what they hold when somebody asks. */
export interface Structure {
  readonly shape: ConfigShape;
  readonly root: XmlElement | undefined;
  readonly groups: readonly Group[];
  /** Parameters that stand in no group. */
  readonly strays: readonly ConfigSetting[];
  readonly settings: readonly ConfigSetting[];
  /** The setting whose span covers the offset. */
  settingAt(offset: number): ConfigSetting | undefined;
}

/** Finds root, groups and settings, as far as the text has them, in the order of the text. */
export function readStructure(xml: XmlDocument, catalogue: Catalogue, set: FileSet): Structure {
  const top = elementsOf(xml.children);
  const root = findRoot(top);
  const reader = new StructureReader(xml.text, catalogue, set);
  for (const element of top) {
    if (element === root) for (const child of elementsOf(element.children)) reader.readTopLevel(child);
    else reader.readTopLevel(element);
  }
  return reader.result(root);
}

/** `config` in whatever case, or the only top-level element when it holds groups under another name. */
function findRoot(top: readonly XmlElement[]): XmlElement | undefined {
  const named = top.find((element) => element.name.toLowerCase() === 'config');
  if (named) return named;
  const [only, second] = top;
  if (!only || second || knownGroupName(only.name)) return undefined;
  return elementsOf(only.children).some((child) => knownGroupName(child.name)) ? only : undefined;
}

/** A group; what it holds is read when somebody asks. */
class WrittenGroup implements Group {
  private read: GroupContent | undefined;

  constructor(
    readonly element: XmlElement,
    private readonly readContent: (group: WrittenGroup) => GroupContent,
  ) {}

  get name(): string {
    return this.element.name;
  }

  get nameSpan(): Span {
    return this.element.nameSpan;
  }

  get known(): string | undefined {
    return knownGroupName(this.name);
  }

  get settings(): readonly ConfigSetting[] {
    return this.content.own;
  }

  /** Those of groups inside it included. */
  get allSettings(): readonly ConfigSetting[] {
    return this.content.all;
  }

  private get content(): GroupContent {
    this.read ??= this.readContent(this);
    return this.read;
  }
}

interface GroupContent {
  readonly own: readonly ConfigSetting[];
  readonly all: readonly ConfigSetting[];
}

class StructureReader {
  private readonly groups: WrittenGroup[] = [];
  private readonly strays: ConfigSetting[] = [];
  /** What stands below the root, in the order of the text. */
  private readonly parts: (WrittenGroup | ConfigSetting)[] = [];

  constructor(
    private readonly text: string,
    private readonly catalogue: Catalogue,
    private readonly set: FileSet,
  ) {}

  result(root: XmlElement | undefined): Structure {
    const { groups, strays, parts } = this;
    let all: readonly ConfigSetting[] | undefined;
    return {
      shape: root ? 'file' : 'fragment',
      root,
      groups,
      strays,
      get settings() {
        all ??= parts.flatMap((part) => settingsOf(part));
        return all;
      },
      settingAt(offset) {
        const part = lastFrom(parts, offset);
        return part && settingCovering(settingsOf(part), offset);
      },
    };
  }

  /** An element below the root, or at the top of a fragment: a group or a stray parameter. */
  readTopLevel(element: XmlElement): void {
    if (knownGroupName(element.name) || this.looksLikeGroup(element)) {
      this.parts.push(this.readGroup(element));
      return;
    }
    const setting = this.readSetting(element, undefined);
    if (!setting) return;
    this.parts.push(setting);
    this.strays.push(setting);
  }

  /** Groups inside the group come after it in the list, so they are looked for at once; nearly always there are none. */
  private readGroup(element: XmlElement): WrittenGroup {
    const content: { [Name in keyof GroupContent]: ConfigSetting[] } = { own: [], all: [] };
    const hasInner = holdsGroupName(element);
    const group = new WrittenGroup(element, () => (hasInner ? content : this.readSettings(group)));
    this.groups.push(group);
    if (!hasInner) return group;
    for (const child of element.children) {
      if (child.kind !== 'element') continue;
      if (this.isNestedGroup(child)) content.all.push(...this.readGroup(child).allSettings);
      else {
        const setting = this.readSetting(child, group);
        if (setting) content.own.push(setting);
        if (setting) content.all.push(setting);
      }
    }
    return group;
  }

  private readSettings(group: WrittenGroup): GroupContent {
    const own: ConfigSetting[] = [];
    for (const child of group.element.children) {
      const setting = child.kind === 'element' ? this.readSetting(child, group) : undefined;
      if (setting) own.push(setting);
    }
    return { own, all: own };
  }

  private readSetting(element: XmlElement, group: Group | undefined): ConfigSetting | undefined {
    if (isHalfTyped(this.text, element)) return undefined;
    return new WrittenConfigSetting(this.text, this.catalogue, element, group, this.set);
  }

  /** An unknown element that holds elements, as a misspelt group does. */
  private looksLikeGroup(element: XmlElement): boolean {
    if (!element.children.some((child) => child.kind === 'element')) return false;
    return this.catalogue.parameter(element.name) === undefined;
  }

  private isNestedGroup(element: XmlElement): boolean {
    if (!knownGroupName(element.name)) return false;
    const holdsElements = element.children.some((child) => child.kind === 'element');
    return holdsElements || this.catalogue.parameter(element.name) === undefined;
  }
}

function settingsOf(part: WrittenGroup | ConfigSetting): readonly ConfigSetting[] {
  return part instanceof WrittenGroup ? part.allSettings : [part];
}

/** Whether elements that nobody touched hold one of the name of a group: most keystrokes leave most groups alone. */
const holdingGroupName = new WeakMap<object, boolean>();

function holdsGroupName(element: XmlElement): boolean {
  const known = holdingGroupName.get(element.source);
  if (known !== undefined) return known;
  const found = element.children.some((child) => child.kind === 'element' && knownGroupName(child.name) !== undefined);
  holdingGroupName.set(element.source, found);
  return found;
}

/** `<Name` without its `>` and without `</Name>` is no parameter yet. */
function isHalfTyped(text: string, element: XmlElement): boolean {
  return element.closeTag === undefined && text.charAt(element.openTag.end - 1) !== '>';
}

function elementsOf(nodes: readonly XmlNode[]): XmlElement[] {
  return nodes.filter((node) => node.kind === 'element');
}
