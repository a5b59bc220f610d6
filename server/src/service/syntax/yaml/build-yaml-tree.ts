import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import type { Span } from '../../text/span.js';
import type { YamlEntry, YamlProblem, YamlScalar, YamlTree, YamlValue } from './yaml-tree.js';

/** Nodes that are looked at: aliases may multiply a few lines without end. */
const mostNodes = 200_000;
const deepest = 100;

/** The library's document as our tree. */
export function buildYamlTree({ contents }: Document.Parsed, text: string): YamlTree {
  const problems: YamlProblem[] = [];
  const anchors = new Map<string, unknown>();
  let nodes = 0;
  let hasTold = false;

  function refuse(kind: YamlProblem['kind'], span: Span): undefined {
    if (!hasTold) problems.push({ kind, span, detail: '' });
    hasTold = true;
    return undefined;
  }

  /** `alias`: the place of the alias that brings the node. */
  function build(node: unknown, depth: number, empty: Span, alias?: Span): YamlValue | undefined {
    const span = alias ?? spanOf(node) ?? empty;
    nodes++;
    if (nodes > mostNodes) return refuse('too-much', span);
    if (depth > deepest) return refuse('too-deep', span);
    if (isAlias(node)) return build(anchors.get(node.source), depth + 1, span, span);
    if (isScalar(node)) {
      if (node.anchor !== undefined && !alias) anchors.set(node.anchor, node);
      return scalar(node, span);
    }
    if (isMap(node)) {
      const entries: YamlEntry[] = [];
      const seen = new Set<string>();
      for (const pair of node.items) {
        const entry = entryFrom(pair, depth, span, alias);
        if (!entry) continue;
        if (seen.has(entry.key)) problems.push({ kind: 'duplicate-key', span: entry.keySpan, detail: entry.key });
        else entries.push(entry);
        seen.add(entry.key);
      }
      if (node.anchor !== undefined && !alias) anchors.set(node.anchor, node);
      const flow = node.flow === true;
      return { kind: 'map', span: flow || alias ? span : upTo(span, entries.at(-1)), flow, entries };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => build(item, depth + 1, span, alias)).filter((item) => item !== undefined);
      if (node.anchor !== undefined && !alias) anchors.set(node.anchor, node);
      const flow = node.flow === true;
      return { kind: 'list', span: flow || alias ? span : upTo(span, items.at(-1)), flow, items };
    }
    if (isPair(node)) {
      const entry = entryFrom(node, depth, span, alias);
      return { kind: 'map', span, flow: true, entries: entry ? [entry] : [] };
    }
    return nothing(span);
  }

  function entryFrom({ key, value }: Pair, depth: number, around: Span, alias?: Span): YamlEntry | undefined {
    if (!isScalar(key)) return undefined;
    const keySpan = alias ?? spanOf(key) ?? around;
    const built = build(value, depth + 1, { start: keySpan.end, end: keySpan.end }, alias);
    if (!built) return undefined;
    const end = Math.max(keySpan.end, built.span.end);
    return { key: key.source ?? String(key.value), keySpan, value: built, span: { start: keySpan.start, end } };
  }

  function scalar(node: Scalar, span: Span): YamlScalar {
    const { type, value, source } = node;
    const style = type === 'PLAIN' || type === undefined ? 'plain' : type.startsWith('QUOTE') ? 'quoted' : 'block';
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { kind: 'scalar', span: trimmed(span), value: plain ? value : null, source: source ?? '', style };
  }

  /** The library counts the line end to a block of text. */
  function trimmed({ start, end }: Span): Span {
    return { start, end: start + text.slice(start, end).trimEnd().length };
  }

  const root =
    contents === null || spanOf(contents) === undefined ? undefined : build(contents, 0, { start: 0, end: 0 });
  return { root, problems };
}

/** A block ends with its last entry; the library counts what follows it, too. */
function upTo({ start, end }: Span, last: { readonly span: Span } | undefined): Span {
  return { start, end: Math.max(start, last?.span.end ?? end) };
}

function nothing(span: Span): YamlScalar {
  return { kind: 'scalar', span, value: null, source: '', style: 'plain' };
}

function spanOf(node: unknown): Span | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) ? { start: Number(range[0]), end: Number(range[1]) } : undefined;
}
