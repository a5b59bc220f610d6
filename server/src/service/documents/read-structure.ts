import type { Catalogue } from '../catalogue/catalogue.js';
import type { XmlDocument, XmlElement, XmlNode } from '../syntax/xml/xml-document.js';
import { WrittenConfigSetting } from './config-setting.js';
import { knownGroupName } from './group-names.js';
import type { ConfigShape } from './jabber-document.js';
import type { ConfigSetting, Group } from './setting.js';
import type { FileSet } from './setting-set.js';

/** What a tree means as a configuration. */
export interface Structure {
  readonly shape: ConfigShape;
  readonly root: XmlElement | undefined;
  readonly groups: readonly Group[];
  readonly settings: readonly ConfigSetting[];
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
  return { shape: root ? 'file' : 'fragment', root, groups: reader.groups, settings: reader.settings };
}

/** `config` in whatever case, or the only top-level element when it holds groups under another name. */
function findRoot(top: readonly XmlElement[]): XmlElement | undefined {
  const named = top.find((element) => element.name.toLowerCase() === 'config');
  if (named) return named;
  const [only, second] = top;
  if (!only || second || knownGroupName(only.name)) return undefined;
  return elementsOf(only.children).some((child) => knownGroupName(child.name)) ? only : undefined;
}

class StructureReader {
  readonly groups: Group[] = [];
  readonly settings: ConfigSetting[] = [];

  constructor(
    private readonly text: string,
    private readonly catalogue: Catalogue,
    private readonly set: FileSet,
  ) {}

  /** An element below the root, or at the top of a fragment: a group or a stray parameter. */
  readTopLevel(element: XmlElement): void {
    if (knownGroupName(element.name) || this.looksLikeGroup(element)) this.readGroup(element);
    else this.readSetting(element, undefined);
  }

  private readGroup(element: XmlElement): void {
    const settings: ConfigSetting[] = [];
    const { name, nameSpan } = element;
    const group: Group = { name, nameSpan, element, known: knownGroupName(name), settings };
    this.groups.push(group);
    for (const child of element.children) {
      if (child.kind !== 'element') continue;
      if (this.isNestedGroup(child)) this.readGroup(child);
      else {
        const setting = this.readSetting(child, group);
        if (setting) settings.push(setting);
      }
    }
  }

  private readSetting(element: XmlElement, group: Group | undefined): ConfigSetting | undefined {
    if (isHalfTyped(this.text, element)) return undefined;
    const setting = new WrittenConfigSetting(this.text, this.catalogue, element, group, this.set);
    this.settings.push(setting);
    return setting;
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

/** `<Name` without its `>` and without `</Name>` is no parameter yet. */
function isHalfTyped(text: string, element: XmlElement): boolean {
  return element.closeTag === undefined && text.charAt(element.openTag.end - 1) !== '>';
}

function elementsOf(nodes: readonly XmlNode[]): XmlElement[] {
  return nodes.filter((node) => node.kind === 'element');
}
