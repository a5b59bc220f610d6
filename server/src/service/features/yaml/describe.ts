import type { MarkupContent } from 'vscode-languageserver-types';
import { t } from '../../messages/localise.js';
import type { SchemaNode } from '../../schema/json-schema.js';
import { type Writer, writer } from '../../text/markdown.js';
import { dotted, type YamlContext } from './yaml-file.js';

/** More values than a reader takes in; the completion lists them all. */
const mostValues = 40;
/** The same of rules; `--list-rules` has them all. */
const mostRules = 12;

/** What is known of a place: title, description, what may stand there, examples, and who asks for it. */
export function describe(
  path: readonly string[],
  node: SchemaNode,
  context: YamlContext,
  value?: string,
): MarkupContent {
  const write = writer(context.markdown);
  const name = dotted(path);
  const meaning =
    value === undefined ? undefined : valuesOf(node).find((known) => String(known.value) === value)?.meaning;
  return write.content([
    meaning && value !== undefined ? `${write.code(value)} – ${write.text(meaning)}` : undefined,
    node.title === undefined ? write.strong(name) : `${write.strong(node.title)} · ${write.code(name)}`,
    node.description && write.text(node.description),
    acceptedText(node, write),
    examplesText(node, write),
    usersText(context.usersOf(name), write),
  ]);
}

/** The values with meanings that may stand at a place, or in the list there. */
export function valuesOf(node: SchemaNode): SchemaNode['values'] {
  const all = node.values.length > 0 ? node.values : (node.item?.values ?? []);
  // A number in a list of texts is the same value for readers that take it as a number.
  return all.filter((known, index) => all.findIndex((other) => String(other.value) === String(known.value)) === index);
}

function acceptedText(node: SchemaNode, write: Writer): string | undefined {
  const values = valuesOf(node);
  if (values.length === 0) return typeText(node);
  const isOpen = !(node.values.length > 0 ? node : node.item)?.closed;
  const lines = values
    .slice(0, mostValues)
    .map(
      ({ value, meaning }) => write.code(String(value)) + (meaning === undefined ? '' : ` – ${write.text(meaning)}`),
    );
  const head = node.values.length > 0 ? t('One of these:') : t('A list of these:');
  const tail = isOpen ? t('Others may stand there, too.') : '';
  return [head, write.list(lines), tail].filter(Boolean).join('\n\n');
}

/** True where a version has to stand, which YAML may take for a number. */
export function takesVersions({ pattern }: SchemaNode): boolean {
  return pattern?.test('12.5') === true && !pattern.test('x');
}

function typeText(node: SchemaNode): string | undefined {
  const { types, item, minimum, maximum } = node;
  if (types.includes('object')) return undefined;
  if (types.includes('string') && types.includes('array')) return t('A text, or a list of texts.');
  if (types.includes('array')) return item?.types.includes('object') ? t('A list of entries with keys.') : t('A list.');
  if (types.includes('boolean')) return t('`true` or `false`.');
  if (types.includes('integer') || (types.includes('number') && !types.includes('string'))) {
    if (minimum !== undefined && maximum !== undefined) return t('A number from {0} to {1}.', minimum, maximum);
    return minimum === undefined ? t('A number.') : t('A number, {0} or more.', minimum);
  }
  return takesVersions(node) ? t('A version as Cisco writes it.') : t('A text.');
}

function examplesText({ examples, types }: SchemaNode, write: Writer): string | undefined {
  if (types.includes('boolean')) return undefined;
  const shown = examples.map((example) => write.code(typeof example === 'string' ? example : asFlow(example)));
  return shown.length === 0 ? undefined : `${write.strong(t('Example'))}: ${shown.join(', ')}`;
}

/** An example in one line, as it may stand in the file. */
function asFlow(example: unknown): string {
  if (Array.isArray(example)) return `[${example.map(asFlow).join(', ')}]`;
  if (typeof example !== 'object' || example === null) return String(example);
  const entries = Object.entries(example).map(([key, value]) => `${key}: ${asFlow(value)}`);
  return `{${entries.join(', ')}}`;
}

function usersText(ruleIds: readonly string[], write: Writer): string | undefined {
  if (ruleIds.length === 0) return undefined;
  const shown = ruleIds.slice(0, mostRules).map((id) => write.code(id));
  const more = ruleIds.length - shown.length;
  const rest = more > 0 ? [t('and {0} more', more)] : [];
  return `${write.strong(t('Rules that ask for it'))}: ${[...shown, ...rest].join(', ')}`;
}
