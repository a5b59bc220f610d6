import type { Catalogue } from '../catalogue/catalogue.js';
import type { GroupName } from '../catalogue/parameter.js';
import { parseXml } from '../syntax/xml/parse-xml.js';
import type { XmlDocument } from '../syntax/xml/xml-document.js';
import type { DocumentHead } from './document-input.js';
import { addParameter, addParameters } from './insert-into-group.js';
import type { ConfigDocument } from './jabber-document.js';
import { readStructure, type Structure } from './read-structure.js';
import type { ConfigSetting } from './setting.js';
import type { FileSet } from './setting-set.js';
import { groupByName } from './settings-by-name.js';

const nothing: Structure = {
  shape: 'fragment',
  root: undefined,
  groups: [],
  strays: [],
  settings: [],
  settingAt: () => undefined,
};

/**
 * The model of a configuration. Costs nothing until it is asked; each part is worked out once. `read` may
 * know an earlier version of the text.
 */
export function createConfigDocument(
  head: DocumentHead,
  catalogue: Catalogue,
  read: (text: string) => XmlDocument = parseXml,
): ConfigDocument {
  const { text, tooLarge } = head;
  let xml: XmlDocument | undefined;
  let structure: Structure | undefined;
  let byName: ((name: string) => readonly ConfigSetting[]) | undefined;
  const getXml = (): XmlDocument => {
    xml ??= read(text);
    return xml;
  };
  const getStructure = (): Structure => {
    structure ??= tooLarge ? nothing : readStructure(getXml(), catalogue, set);
    return structure;
  };
  const settingsNamed = (name: string): readonly ConfigSetting[] => {
    byName ??= groupByName(getStructure().settings, catalogue.vocabulary('config'));
    return byName(name);
  };
  const groupOf = (name: string): GroupName | undefined => catalogue.parameter(name)?.group;
  const set: FileSet = Object.freeze({
    notation: 'config',
    span: { start: 0, end: text.length },
    get headSpan() {
      return getStructure().root?.nameSpan ?? { start: 0, end: 0 };
    },
    get settings() {
      return getStructure().settings;
    },
    settingsNamed,
    add: (name, value) => addParameter(document, { group: groupOf(name), name, value }),
    addAll: (settings) =>
      addParameters(
        document,
        settings.map((each) => ({ ...each, group: groupOf(each.name) })),
      ),
  } satisfies FileSet);
  const document: ConfigDocument = Object.freeze({
    ...head,
    kind: 'config',
    form: 'xml',
    notation: 'config',
    sets: [set],
    get xml() {
      return getXml();
    },
    get comments() {
      return getXml().comments;
    },
    get shape() {
      return getStructure().shape;
    },
    get root() {
      return getStructure().root;
    },
    get groups() {
      return getStructure().groups;
    },
    get strays() {
      return getStructure().strays;
    },
    get settings() {
      return getStructure().settings;
    },
    settingAt: (offset) => getStructure().settingAt(offset),
    settingsNamed,
  } satisfies ConfigDocument);
  return document;
}
