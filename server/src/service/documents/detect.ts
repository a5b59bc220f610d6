import { knownGroupName } from './group-names.js';

/** Only so much of a text is looked at. */
const reach = 20_000;

/**
 * True when the text is a Jabber configuration: its root is `config` (in whatever case) and one of the
 * elements right inside is a group, or it is empty and says `version="1.0"`. Looks at the beginning only.
 */
export function looksLikeJabberConfig(text: string): boolean {
  const head = withoutProlog(text.slice(0, reach));
  const root = /^<config(?=[\s/>])([^<>]*)>/i.exec(head);
  if (!root) return false;
  const [tag, attributes = ''] = root;
  const content = head.slice(tag.length);
  if (!tag.endsWith('/>') && childNames(content).some((name) => knownGroupName(name))) return true;
  const isEmpty = tag.endsWith('/>') || /^\s*(?:<\/|$)/.test(content);
  return isEmpty && /\bversion\s*=\s*["']1\.0["']/.test(attributes);
}

/** Names of the elements that stand right below the root, as far as the tags match. */
function childNames(content: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name = '', selfClosing] of content.matchAll(/<(\/?)([A-Za-z][\w.-]*)[^<>]*?(\/?)>/g)) {
    if (close) depth--;
    else {
      if (depth === 0) names.push(name);
      if (!selfClosing) depth++;
    }
    if (depth < 0) break;
  }
  return names;
}

function withoutProlog(head: string): string {
  return head
    .replace(/^\uFEFF/, '')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<\?[^<]*?\?>/g, '')
    .replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/i, '')
    .trimStart();
}
