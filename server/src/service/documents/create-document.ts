import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Catalogue } from '../catalogue/catalogue.js';
import { syntaxOnlyLength } from '../syntax/xml/limits.js';
import { parseXml } from '../syntax/xml/parse-xml.js';
import type { XmlDocument } from '../syntax/xml/xml-document.js';
import type { Span } from '../text/span.js';
import type { Encoding, JabberDocument } from './jabber-document.js';
import { readStructure, type Structure } from './read-structure.js';
import type { Setting } from './setting.js';

/** A text and what its host knows about the bytes it came from. */
export interface DocumentInput {
  readonly textDocument: TextDocument;
  readonly encoding?: Encoding | undefined;
  readonly hasByteOrderMark?: boolean | undefined;
}

const nothing: Structure = { shape: 'fragment', root: undefined, groups: [], settings: [] };

/**
 * The model of one version of a text. Costs nothing until it is asked; each part is worked out once.
 * The text is taken now, so a later edit of `textDocument` does not reach into it.
 */
export function createJabberDocument(input: DocumentInput, catalogue: Catalogue): JabberDocument {
  const { textDocument } = input;
  const { uri, version, languageId } = textDocument;
  const text = textDocument.getText();
  const tooLarge = text.length > syntaxOnlyLength;
  let snapshot: TextDocument | undefined;
  let xml: XmlDocument | undefined;
  let structure: Structure | undefined;
  let byName: ReadonlyMap<string, readonly Setting[]> | undefined;
  const getXml = (): XmlDocument => {
    xml ??= parseXml(text);
    return xml;
  };
  const getStructure = (): Structure => {
    structure ??= tooLarge ? nothing : readStructure(getXml(), catalogue);
    return structure;
  };
  /** Editors' documents change in place; then the line index has to come from the text as it was. */
  const getPositions = (): TextDocument => {
    if (textDocument.version === version) return textDocument;
    snapshot ??= TextDocument.create(uri, languageId, version, text);
    return snapshot;
  };
  return Object.freeze({
    uri,
    version,
    text,
    textDocument,
    encoding: input.encoding,
    hasByteOrderMark: input.hasByteOrderMark ?? false,
    tooLarge,
    get xml() {
      return getXml();
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
    get settings() {
      return getStructure().settings;
    },
    settingsNamed(name: string) {
      byName ??= groupByName(getStructure().settings);
      return byName.get(lookUpName(catalogue, name)) ?? [];
    },
    rangeOf(span: Span) {
      const positions = getPositions();
      return { start: positions.positionAt(span.start), end: positions.positionAt(span.end) };
    },
  } satisfies JabberDocument);
}

function groupByName(settings: readonly Setting[]): ReadonlyMap<string, readonly Setting[]> {
  const groups = new Map<string, Setting[]>();
  for (const setting of settings) {
    const key = (setting.parameter?.name ?? setting.name).toLowerCase();
    const group = groups.get(key);
    if (group) group.push(setting);
    else groups.set(key, [setting]);
  }
  return groups;
}

function lookUpName(catalogue: Catalogue, name: string): string {
  return (catalogue.parameter(name)?.name ?? name).toLowerCase();
}
