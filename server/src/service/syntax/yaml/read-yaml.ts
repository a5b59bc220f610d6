import { type Document, parseDocument } from 'yaml';
import { buildYamlTree } from './build-yaml-tree.js';
import { longestYaml, type YamlProblem, type YamlTree } from './yaml-tree.js';

/** Brackets opened inside brackets; deeper ones no reader unfolds in reasonable time. */
const deepestFlow = 200;

const endless: YamlTree = { root: undefined, problems: [] };

/** Reads YAML. Never throws: what cannot be read is left out and told as a problem. */
export function readYaml(text: string): YamlTree {
  if (text.length > longestYaml) return failed({ kind: 'unread', span: { start: 0, end: 0 }, detail: '' });
  const deep = tooDeepAt(text);
  if (deep !== undefined) return failed({ kind: 'too-deep', span: { start: deep, end: deep + 1 }, detail: '' });
  const document = parse(text);
  if (!document) return failed({ kind: 'too-deep', span: { start: 0, end: 0 }, detail: '' });
  const { root, problems } = buildYamlTree(document, text);
  const broken = document.errors.map(
    ({ pos, message }): YamlProblem => ({
      kind: 'syntax',
      span: { start: pos[0], end: Math.min(text.length, Math.max(pos[0], pos[1])) },
      detail: message,
    }),
  );
  return { root, problems: [...broken, ...problems].sort((a, b) => a.span.start - b.span.start) };
}

/** Undefined where the text nests deeper than the reader can follow. */
function parse(text: string): Document.Parsed | undefined {
  try {
    // Keys that stand twice are looked for in the tree: the library compares each with each.
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

/** Where brackets or list dashes nest too deep; counted without regard to quotes, as the limit is far off. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[[{]|[\]}]|^[ \t]*(?:[-?:][ \t]+){50,}/gm)) {
    if (mark === '[' || mark === '{') depth++;
    else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
    else return index;
    if (depth > deepestFlow) return index;
  }
  return undefined;
}

function failed(problem: YamlProblem): YamlTree {
  return { ...endless, problems: [problem] };
}
