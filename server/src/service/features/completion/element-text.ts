import type { GroupName, Parameter } from '../../catalogue/parameter.js';
import { choice, escapeXml, placeholder } from './escape.js';
import { nestedSnippet } from './nested-snippet.js';
import { choicesFor } from './offers.js';

/** A parameter written out: with its choices as a snippet, or with its first value as plain text. */
export function parameterText(parameter: Parameter, snippets: boolean): string {
  const { name, value } = parameter;
  if (value.children) return nestedSnippet(name, { children: value.children }, snippets);
  return `<${name}>${valueText(parameter, snippets)}</${name}>`;
}

/** A group around something; what it holds is indented by one tab. */
export function groupText(name: GroupName, content: string): string {
  return `<${name}>\n\t${content.replaceAll('\n', '\n\t')}\n</${name}>`;
}

function valueText(parameter: Parameter, snippets: boolean): string {
  const choices = choicesFor(parameter).map(escapeXml);
  const standard = escapeXml(parameter.default ?? '');
  if (!snippets) return choices[0] ?? standard;
  return choices.length > 1 ? choice(1, choices) : placeholder(1, choices[0] ?? standard);
}
