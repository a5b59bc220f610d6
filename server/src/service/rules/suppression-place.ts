import type { JabberDocument, NotationDocument } from '../documents/jabber-document.js';

/** How a comment is written in a document; undefined where its notation has none. */
export function commentStyle(document: JabberDocument): ((content: string) => string) | undefined {
  switch (document.form) {
    case 'xml':
    case 'plist':
    case 'html':
    case 'markdown':
      return (content) => `<!-- ${content} -->`;
    case 'cmd':
      return (content) => `REM ${content}`;
    case 'powershell':
      return (content) => `# ${content}`;
    default:
      return undefined;
  }
}

/** Where what a document is about begins: a `disable` before it silences the whole document. */
export function startOfContent(document: JabberDocument): number {
  if (document.kind === 'config') {
    return document.xml.children.find(({ kind }) => kind === 'element')?.span.start ?? document.text.length;
  }
  const starts = document.sets.map(({ span }) => span.start);
  if (document.kind === 'links') starts.push(...document.links.map(({ span }) => span.start));
  return Math.min(document.text.length, ...starts.slice(0, 1), ...starts.slice(-1));
}

/** Where a comment on the whole document may stand in a notation other than XML. */
export function topOfDocument({ form, text }: NotationDocument): number {
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  if (form === 'plist') return Math.max(first, text.search(/<(?![?!])/));
  if (form === 'html')
    return first + (/^\s*<!doctype[^>]*>[ \t]*(?:\r\n|\r|\n)?/i.exec(text.slice(first))?.[0].length ?? 0);
  if (form !== 'markdown') return first;
  return (
    first + (/^---[ \t]*(?:\r\n|\n)[\s\S]*?(?:\r\n|\n)---[ \t]*(?:\r\n|\n)/.exec(text.slice(first))?.[0].length ?? 0)
  );
}

/** Where a comment on one place may stand in a notation other than XML, and which line it then is about. */
export function placeBeside(
  document: NotationDocument,
  offset: number,
): { readonly at: number; readonly covers: 'line' | 'next-line' } {
  const { text } = document;
  switch (document.form) {
    case 'markdown':
      return { at: lineEnd(text, offset), covers: 'line' };
    case 'html': {
      const set = document.sets.find(({ span }) => span.start <= offset && offset < span.end);
      const start = set?.span.start ?? offset;
      return { at: set?.place === 'attribute' ? tagStart(text, start) : start, covers: 'line' };
    }
    case 'plist':
      return { at: lineStart(text, tagStart(text, offset)), covers: 'next-line' };
    default: {
      const set = document.sets.find(({ span }) => span.start <= offset && offset <= span.end);
      return { at: lineStart(text, set?.span.start ?? offset), covers: 'next-line' };
    }
  }
}

function tagStart(text: string, offset: number): number {
  return Math.max(0, text.lastIndexOf('<', offset));
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/[\r\n]/);
  return end < 0 ? text.length : offset + end;
}
