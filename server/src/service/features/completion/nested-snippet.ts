import type { NestedElement } from '../../catalogue/parameter.js';
import { escapeXml, placeholder } from './escape.js';

/** An element with all it may hold, written out; tab stops count on from `firstStop`. */
export function nestedSnippet(name: string, schema: NestedElement, snippets: boolean, firstStop = 1): string {
  return new SnippetText(snippets, firstStop).element(name, schema, '');
}

/** Writes elements one after the other and numbers their tab stops. */
class SnippetText {
  constructor(
    private readonly snippets: boolean,
    private stop: number,
  ) {}

  element(name: string, schema: NestedElement, indent: string): string {
    const children = Object.entries(schema.children ?? {});
    if (children.length === 0) return `${indent}<${name}>${this.value(schema)}</${name}>`;
    const inner = children.map(([child, childSchema]) => this.element(child, childSchema, `${indent}\t`));
    return `${indent}<${name}>\n${inner.join('\n')}\n${indent}</${name}>`;
  }

  private value({ default: standard, schemes }: NestedElement): string {
    const scheme = schemes?.includes('https') || schemes?.includes('http') ? 'https://' : '';
    const text = escapeXml(standard ?? scheme);
    return this.snippets ? placeholder(this.stop++, text) : text;
  }
}
