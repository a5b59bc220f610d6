import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseXml } from '../../server/src/service/syntax/xml/parse-xml.js';
import type { ReadBack } from './read-back.js';

const parser = new XMLParser({ preserveOrder: true, parseTagValue: false, trimValues: false, htmlEntities: true });

/** The parameters of a configuration as another reader of XML sees them; its problems are those of both. */
export function readXmlSettings(text: string): ReadBack {
  const other = XMLValidator.validate(text);
  const problems = [
    ...parseXml(text).errors,
    ...(other === true ? [] : [{ kind: other.err.msg, span: { start: 0, end: 0 } }]),
  ];
  const root = children(parser.parse(text), 'config');
  const settings = root.flatMap((group) => elements(group).flatMap(([, content]) => content.flatMap(elements)));
  return { settings: settings.map(([name, content]) => ({ name, value: textOf(content) })), problems };
}

type Node = Readonly<Record<string, unknown>>;

function children(nodes: readonly Node[], name: string): readonly Node[] {
  return nodes.flatMap((node) => elements(node).flatMap(([found, content]) => (found === name ? content : [])));
}

function elements(node: Node): [name: string, content: readonly Node[]][] {
  return Object.entries(node).flatMap(([name, content]) =>
    name === ':@' || name.startsWith('?') || !Array.isArray(content) ? [] : [[name, content] as [string, Node[]]],
  );
}

function textOf(content: readonly Node[]): string {
  return content.map((node) => String(node['#text'] ?? '')).join('');
}
