import { isAlias, isNode, parseDocument, visit } from 'yaml';

/** The data of a YAML file, and what is wrong with its text. */
export interface ParsedYaml {
  readonly data: unknown;
  readonly faults: readonly string[];
}

/** Reads YAML that people edit by hand: anchors are refused, since a change at one place would change others unseen. */
export function parseYaml(text: string): ParsedYaml {
  const document = parseDocument(text);
  const faults = document.errors.map(({ message }) => message);
  visit(document, (_, node) => {
    if (isAlias(node)) faults.push(`write out what *${node.source} stands for, anchors are not used here`);
    else if (isNode(node) && 'anchor' in node && node.anchor !== undefined)
      faults.push(`take out the anchor &${node.anchor}, anchors are not used here`);
  });
  return { data: document.errors.length > 0 ? undefined : document.toJS(), faults };
}
