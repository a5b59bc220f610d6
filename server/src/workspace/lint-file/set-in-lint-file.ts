import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Severity } from '../../service/lint-options.js';
import { applyEdits, type Edit } from '../../service/text/edit.js';

/**
 * The edit that sets a rule's severity in the text of a lint file (undefined: there is none yet).
 * Everything else in the text stays as it is. Undefined when the text is not a usable lint file.
 */
export function setRule(text: string | undefined, ruleId: string, severity: Severity | 'off'): Edit | undefined {
  const entry = `${ruleId}: ${severity}`;
  return checked(text ?? '', ['rules', ruleId], severity, (document, source) => {
    const rules = valueUnder(document, 'rules');
    if (isMap(rules)) {
      const present = rules.get(ruleId, true);
      if (isScalar(present)) return replace(present, severity);
    }
    return isSeq(rules) ? undefined : addEntry(source, document, 'rules', entry);
  });
}

/** The edit that puts a parameter name on the allow list; an empty edit when it is there already. */
export function allowParameter(text: string | undefined, name: string): Edit | undefined {
  const source = text ?? '';
  const document = parse(source);
  const allow = document && valueUnder(document, 'allow');
  if (isSeq(allow)) {
    const isThere = allow.items.some(
      (item) => isScalar(item) && String(item.value).toLowerCase() === name.toLowerCase(),
    );
    if (isThere) return { span: { start: 0, end: 0 }, newText: '' };
  }
  const position = isSeq(allow) ? allow.items.length : 0;
  return checked(source, ['allow', position], name, (parsed) =>
    isMap(allow) ? undefined : addEntry(source, parsed, 'allow', `- ${stringify(name).trim()}`),
  );
}

type MakeEdit = (document: Document, source: string) => Edit | undefined;

/** Makes the edit and gives it out only when the text after it says what was wanted. */
function checked(source: string, path: (string | number)[], wanted: string, make: MakeEdit): Edit | undefined {
  const document = parse(source);
  const edit = document && make(document, source);
  if (!edit) return undefined;
  return parse(applyEdits(source, [edit]))?.getIn(path) === wanted ? edit : undefined;
}

function parse(source: string): Document | undefined {
  const document = parseDocument(source, { schema: 'failsafe' });
  return document.errors.length === 0 ? document : undefined;
}

function valueUnder(document: Document, key: string): unknown {
  return isMap(document.contents) ? document.contents.get(key, true) : undefined;
}

/** Adds a line below `key`, which is made when it is not there. `entry` is `id: value` or `- item`. */
function addEntry(source: string, document: Document, key: string, entry: string): Edit | undefined {
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const top = document.contents;
  if (top !== null && !isMap(top)) return undefined;
  const pair = top?.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (!pair) {
    const lead = source === '' || source.endsWith('\n') ? '' : eol;
    return insert(source.length, `${lead}${key}:${eol}  ${entry}${eol}`);
  }
  const collection = pair.value;
  if ((isMap(collection) || isSeq(collection)) && collection.items.length > 0) {
    return collection.flow ? intoFlow(collection, entry) : belowLast(source, collection, entry, eol);
  }
  if (isCollection(collection) && collection.range) {
    const { start, end } = spanOf(collection.range);
    const afterColon = source.slice(0, start).trimEnd().length;
    return { span: { start: afterColon, end }, newText: `${eol}  ${entry}` };
  }
  if (!isScalar(pair.key) || !pair.key.range) return undefined;
  return insert(lineEnd(source, pair.key.range[1]), `${eol}  ${entry}`);
}

function belowLast(source: string, collection: YAMLMap | YAMLSeq, entry: string, eol: string): Edit | undefined {
  const last = endOf(collection);
  if (last === undefined || !collection.range) return undefined;
  const first = collection.range[0];
  const indent = ' '.repeat(first - (source.lastIndexOf('\n', first - 1) + 1));
  return insert(lineEnd(source, last - 1), `${eol}${indent}${entry}`);
}

function intoFlow(collection: YAMLMap | YAMLSeq, entry: string): Edit | undefined {
  const last = endOf(collection);
  return last === undefined ? undefined : insert(last, `, ${entry.replace(/^- /, '')}`);
}

/** Where the last item ends, its value included. */
function endOf(collection: YAMLMap | YAMLSeq): number | undefined {
  const item: unknown = collection.items.at(-1);
  const ends: number[] = [];
  for (const node of isPairLike(item) ? [item.key, item.value] : [item]) {
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    if (Array.isArray(range)) ends.push(Number(range[1]));
  }
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

function isPairLike(item: unknown): item is { key: unknown; value: unknown } {
  return typeof item === 'object' && item !== null && 'key' in item && 'value' in item;
}

function replace(
  scalar: { range?: readonly [number, number, number] | null | undefined },
  newText: string,
): Edit | undefined {
  return scalar.range ? { span: spanOf(scalar.range), newText } : undefined;
}

function spanOf(range: readonly [number, number, number]): Edit['span'] {
  return { start: range[0], end: range[1] };
}

function insert(offset: number, newText: string): Edit {
  return { span: { start: offset, end: offset }, newText };
}

function lineEnd(source: string, from: number): number {
  const newline = source.indexOf('\n', from);
  if (newline < 0) return source.length;
  return source[newline - 1] === '\r' ? newline - 1 : newline;
}
