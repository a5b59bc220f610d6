import type { MarkupContent } from 'vscode-languageserver-types';
import type { NestedAttribute, NestedElement } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import { type Writer, writer } from '../../text/markdown.js';
import type { FeatureContext } from '../feature-context.js';
import type { NestedPlace } from '../nested-schema.js';

/** What an element inside a parameter such as jabber-plugin-config is for. */
export function describeNestedElement(
  { name, parameter, schema }: NestedPlace,
  context: FeatureContext,
): MarkupContent {
  const write = writer(context.editor.markdown);
  const attributes = Object.entries(schema.attributes ?? {}).map(([key, attribute]) =>
    entry(key, attribute.meaning, write),
  );
  const children = Object.entries(schema.children ?? {}).map(([key, child]) => entry(key, child.meaning, write));
  return write.content([
    `${write.strong(name)} · ${write.text(t('part of {0}', parameter))}`,
    schema.meaning && write.text(capital(schema.meaning)),
    rules(schema, write),
    attributes.length > 0 ? `${write.strong(t('Attributes'))}\n\n${write.list(attributes)}` : undefined,
    children.length > 0 ? `${write.strong(t('Elements'))}\n\n${write.list(children)}` : undefined,
    schema.origin && write.text(t('Source: {0}', schema.origin)),
  ]);
}

/** What an attribute of such an element is for. */
export function describeNestedAttribute(
  name: string,
  attribute: NestedAttribute,
  { name: element }: NestedPlace,
  context: FeatureContext,
): MarkupContent {
  const write = writer(context.editor.markdown);
  return write.content([
    `${write.strong(name)} · ${write.text(t('attribute of {0}', element))}`,
    attribute.meaning && write.text(capital(attribute.meaning)),
    attribute.values && write.list(attribute.values.map((value) => markDefault(value, attribute.default, write))),
    attribute.origin && write.text(t('Source: {0}', attribute.origin)),
  ]);
}

function rules(schema: NestedElement, write: Writer): string {
  const lines: string[] = [];
  if (schema.required) lines.push(write.text(t('Required.')));
  if (schema.occurs === 'one') lines.push(write.text(t('Stands once.')));
  if (schema.occurs === 'one or more') lines.push(write.text(t('Stands once or more.')));
  if (schema.default !== undefined) lines.push(`${write.text(t('Default'))}: ${write.code(schema.default)}.`);
  if (schema.schemes) lines.push(write.text(t('Begins with {0}.', schema.schemes.map((s) => `${s}://`).join(', '))));
  return lines.join(' ');
}

function entry(name: string, meaning: string | undefined, write: Writer): string {
  return meaning === undefined ? write.code(name) : `${write.code(name)} – ${write.text(meaning)}`;
}

function markDefault(value: string, standard: string | undefined, write: Writer): string {
  return value === standard ? `${write.code(value)} ${write.text(t('(default)'))}` : write.code(value);
}

/** The text as a sentence; one that begins with a value keeps the value as it is. */
function capital(text: string): string {
  if (/^[\w-]+:/.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
