/** An element of the XML Schema, before it is written. */
export interface Markup {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly Markup[] | string;
}

/** An element with attributes and either elements or text in it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly Markup[] | string = [],
): Markup {
  return { name, attributes, content };
}

/** A note for the reader, which editors show; one paragraph for each text. */
export function annotation(paragraphs: readonly string[]): Markup {
  return element('xs:annotation', {}, [element('xs:documentation', {}, paragraphs.join('\n'))]);
}

/** The text of the element, indented. */
export function write({ name, attributes, content }: Markup, indent = ''): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  const start = `${indent}<${name}${pairs.join('')}`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === 'string') return `${start}>${escapeMarkup(content)}</${name}>\n`;
  return `${start}>\n${content.map((child) => write(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
