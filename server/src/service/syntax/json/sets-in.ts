import type { Node } from 'jsonc-parser';
import type { SyntaxProblem } from '../written-setting.js';
import { addAtEnd, nodeSpan, quoteForJson } from './json-edits.js';
import type { EntryForm, JsonProblemKind, JsonSet } from './json-set.js';
import { entrySetting, memberSetting } from './json-setting.js';
import { payloadSets } from './payload.js';

const q = quoteForJson;
const managedValues = [
  'valueString',
  'valueBool',
  'valueInteger',
  'valueStringArray',
  'valueBundle',
  'valueBundleArray',
];
const forms: readonly EntryForm[] = [
  {
    shape: 'intune-settings',
    key: 'appConfigKey',
    type: 'appConfigKeyType',
    values: ['appConfigKeyValue'],
    write: (key, value) =>
      `{ "appConfigKey": ${q(key)}, "appConfigKeyType": "stringType", "appConfigKeyValue": ${q(value)} }`,
  },
  {
    shape: 'managed-property',
    key: 'key',
    values: managedValues,
    write: (key, value) => `{ "key": ${q(key)}, "valueString": ${q(value)} }`,
  },
  {
    shape: 'key-value',
    key: 'key',
    type: 'type',
    values: ['value'],
    write: (key, value) => `{ "key": ${q(key)}, "value": ${q(value)} }`,
  },
];

const customSettings: EntryForm = {
  shape: 'custom-settings',
  key: 'name',
  values: ['value'],
  write: (key, value) => `{ "name": ${q(key)}, "value": ${q(value)} }`,
};

type Problems = SyntaxProblem<JsonProblemKind>[];
type Path = readonly (string | number)[];

/** Every object and every list of entries below a node, outermost first. */
export function setsIn(text: string, root: Node, problems: Problems): readonly JsonSet[] {
  const sets: JsonSet[] = [];
  const visit = (node: Node, path: Path): void => {
    if (node.type === 'object') {
      sets.push(objectSet(text, node, path));
      for (const member of node.children ?? []) {
        const [key, value] = member.children ?? [];
        if (!key || !value) continue;
        const inside = [...path, String(key.value)];
        sets.push(...payloadIn(text, value, inside));
        visit(value, inside);
      }
    } else if (node.type === 'array') {
      const form = formOf(node, path);
      if (form) sets.push(listSet(text, node, path, form, problems));
      else for (const [index, item] of (node.children ?? []).entries()) visit(item, [...path, index]);
    }
  };
  visit(root, []);
  return sets;
}

/** Sets of a configuration that stands in a string; it cannot hold another. */
function payloadIn(text: string, value: Node, path: Path): readonly JsonSet[] {
  const found = payloadSets(text, String(path.at(-1)), value, (inner, root) => setsIn(inner, root, []));
  return found.map((set) => ({ ...set, path: [...path, ...set.path] }));
}

function objectSet(text: string, node: Node, path: Path): JsonSet {
  const members = node.children ?? [];
  return {
    shape: 'object',
    path,
    span: nodeSpan(node),
    headSpan: { start: node.offset, end: Math.min(node.offset + 1, text.length) },
    settings: members.flatMap((member, index) => memberSetting(text, member, members, index)),
    add: (name, value) => addAtEnd(text, node, `${q(name)}: ${q(value)}`),
  };
}

function listSet(text: string, node: Node, path: Path, form: EntryForm, problems: Problems): JsonSet {
  const entries = node.children ?? [];
  const settings = entries.flatMap((entry, index) => entrySetting(text, { entry, entries, index, form }, problems));
  return {
    shape: form.shape,
    path,
    span: nodeSpan(node),
    headSpan: { start: node.offset, end: Math.min(node.offset + 1, text.length) },
    settings,
    add: (name, value) => addAtEnd(text, node, form.write(name, value)),
  };
}

/** The form of a list whose first object has its members; an empty `managedProperty` counts as well. */
function formOf(list: Node, path: Path): EntryForm | undefined {
  // Any list may have names and values.
  if (path.at(-1) === 'customSettings') return customSettings;
  const first = list.children?.find(({ type }) => type === 'object');
  if (!first) return path.at(-1) === 'managedProperty' ? forms[1] : undefined;
  const names = new Set(first.children?.map((member) => member.children?.[0]?.value));
  const known = forms.find(({ key, values }) => names.has(key) && values.some((value) => names.has(value)));
  return known ?? (path.at(-1) === 'managedProperty' ? forms[1] : undefined);
}
