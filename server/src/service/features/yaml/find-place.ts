import { readYaml } from '../../syntax/yaml/read-yaml.js';
import type { YamlValue } from '../../syntax/yaml/yaml-tree.js';
import type { Span } from '../../text/span.js';
import type { YamlFile } from './yaml-file.js';

/** Where in a file something can be completed. */
export interface YamlPlace {
  /** The keys above it; positions in lists are parts of it. */
  readonly path: readonly string[];
  /** A key of the map at `path`; the value of `path`; one entry of the list at `path`. */
  readonly kind: 'key' | 'value' | 'item';
  /** What a completion replaces. */
  readonly replace: Span;
  /** Keys of the map that stand there already. */
  readonly present: readonly string[];
  /** Inside `{…}` or `[…]`. */
  readonly flow: boolean;
  /** The colon is there already, or the dash of a list. */
  readonly hasColon: boolean;
  /** Right behind a colon or a dash, where a blank has to come first. */
  readonly needsBlank: boolean;
}

/** Stands for what is typed. */
const mark = 'zzCursorzz';

/** The places that the offset may be: a line with nothing but a word may become a key or a value. */
export function findPlaces({ text, comments }: YamlFile, offset: number): YamlPlace[] {
  if (comments.some(({ span }) => span.start < offset && offset <= span.end)) return [];
  const replace = wordAt(text, offset);
  const before = text.slice(lineStart(text, replace.start), replace.start);
  const after = /^[^\r\n]*/.exec(text.slice(replace.end))?.[0] ?? '';
  const hasColon = /^\s*:(?:\s|$)/.test(after);
  const needsBlank = /[:-]$/.test(before) && !/["']\s*:$/.test(before.replace(/["'][^"']*["']/g, ''));
  const isAlone = /^\s*(?:-\s+)*$/.test(before) && /^\s*(?:#.*)?$/.test(after);
  const word = (needsBlank ? ' ' : '') + mark;
  const forms = hasColon || !isAlone ? [word] : [`${word}:`, word];
  const found = forms.flatMap((form) => {
    const { root } = readYaml(text.slice(0, replace.start) + form + text.slice(replace.end));
    const place = root && placeIn(root, [], form.endsWith(':'));
    return place ? [{ ...place, replace, hasColon, needsBlank }] : [];
  });
  return found.filter(({ kind, path }, index) => {
    const same = found.findIndex((other) => other.kind === kind && other.path.join() === path.join());
    return same === index;
  });
}

type Found = Pick<YamlPlace, 'path' | 'kind' | 'present' | 'flow'>;

function placeIn(value: YamlValue, path: readonly string[], asKey: boolean): Found | undefined {
  if (value.kind === 'scalar') {
    if (value.source !== mark) return undefined;
    const isItem = /^\d+$/.test(path.at(-1) ?? '');
    return { path: isItem ? path.slice(0, -1) : path, kind: isItem ? 'item' : 'value', present: [], flow: false };
  }
  if (value.kind === 'list') return firstOf(value.items.map((item, index) => () => inFlow(item, String(index))));
  return firstOf(
    value.entries.map((entry) => () => {
      if (entry.key !== mark) return inFlow(entry.value, entry.key);
      const present = value.entries.filter((other) => other !== entry).map(({ key }) => key);
      return { path, kind: 'key', present, flow: value.flow };
    }),
  );

  function inFlow(inner: YamlValue, key: string): Found | undefined {
    const found = placeIn(inner, [...path, key], asKey);
    const flow = value.kind !== 'scalar' && value.flow;
    return found && flow && found.kind !== 'key' ? { ...found, flow } : found;
  }
}

function firstOf<T>(tries: readonly (() => T | undefined)[]): T | undefined {
  for (const attempt of tries) {
    const found = attempt();
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The word around the offset, with its quotes. */
function wordAt(text: string, offset: number): Span {
  const left = /["']?[\w.@*/\\()+-]*$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? '';
  const dash = /^-+$/.test(left) ? left.length : 0; // the dash of a list is no part of a word
  const right = /^[\w.@*/\\()+-]*["']?/.exec(text.slice(offset, offset + 200))?.[0] ?? '';
  const closes = /["']$/.test(right) && !/^["']/.test(left) ? 1 : 0;
  return { start: offset - left.length + dash, end: offset + right.length - closes };
}

function lineStart(text: string, from: number): number {
  return Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
}
