import { changedStretch } from './changed-stretch.js';
import { checkChangedCharacters, checkCharacters } from './characters.js';
import { createErrorList, type ErrorList, type ReadError } from './error-list.js';
import { KeptNodes } from './kept-nodes.js';
import { isUnread } from './limits.js';
import { trimSpan } from './names.js';
import { ReadDocument, type Reading } from './read-document.js';
import { checkReferences } from './references.js';
import { scanCdata, scanComment, scanDoctype, scanInstruction } from './scan-sections.js';
import { scanCloseTag, scanOpenTag, startsCloseTagWithBlank, startsOpenTag } from './scan-tags.js';
import { TreeBuilder } from './tree-builder.js';
import type { XmlDeclaration, XmlDocument } from './xml-document.js';

/**
 * The tree of an XML text and everything that keeps it from being well-formed. One pass over the
 * text, in time linear to its length, whatever it holds; the same text always gives the same tree.
 * `earlier`: what was read from a text like it; what has not changed since is not read again.
 */
export function parseXml(text: string, earlier?: XmlDocument): XmlDocument {
  if (isUnread(text)) return unread(text);
  const errors = createErrorList();
  const known = earlier instanceof ReadDocument && earlier.hasAllowedCharacters ? earlier : undefined;
  const change = known && changedStretch(known.text, text);
  if (change) checkChangedCharacters(text, change.start, change.newEnd, errors);
  else checkCharacters(text, 0, text.length, errors);
  const hasAllowedCharacters = errors.count === 0;
  const scan = new Scan(text, errors, change && new KeptNodes(known.nodes, change));
  scan.run();
  return new ReadDocument({ text, ...scan.result(), hasAllowedCharacters });
}

function unread(text: string): XmlDocument {
  const errors = [{ kind: 'text-too-long', span: { start: 0, end: 0 } }] as const;
  return { text, declaration: undefined, children: [], errors, comments: [] };
}

type Markup = 'open' | 'close' | 'comment' | 'cdata' | 'doctype' | 'instruction';

class Scan {
  private declaration: XmlDeclaration | undefined;
  private readonly tree: TreeBuilder;
  private hasDoctype = false;

  constructor(
    private readonly text: string,
    private readonly errors: ErrorList,
    private readonly kept: KeptNodes | undefined,
  ) {
    this.tree = new TreeBuilder(text, errors);
  }

  result(): Pick<Reading, 'nodes' | 'errors' | 'declaration'> {
    return { nodes: this.tree.nodes, errors: this.errorsFound(), declaration: this.declaration };
  }

  run(): void {
    const { text, tree, errors } = this;
    const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    let textStart = first;
    let errorsBefore = errors.count;
    let from = first;
    for (let at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', from)) {
      const markup = markupAt(text, at) ?? this.closeTagWithBlankAt(at);
      if (markup) {
        this.addText(textStart, at, errorsBefore);
        from = (tree.current && this.kept?.takeFrom(at, tree)) ?? at;
        if (from === at) from = this.scan(markup, at, at === first);
        textStart = from;
        errorsBefore = errors.count;
      } else from = this.reportBare(at);
      if (errors.isFull || tree.isTooDeep) {
        tree.finish(from, true);
        return;
      }
    }
    this.addText(textStart, text.length, errorsBefore);
    this.finish();
  }

  private scan(markup: Markup, at: number, isFirst: boolean): number {
    const { text, tree, errors } = this;
    switch (markup) {
      case 'open':
        return scanOpenTag(text, at, tree, errors);
      case 'close':
        return scanCloseTag(text, at, tree, errors);
      case 'comment': {
        const comment = scanComment(text, at, errors);
        tree.add(comment);
        return comment.end;
      }
      case 'cdata': {
        const cdata = scanCdata(text, at, errors);
        if (!tree.current) errors.add({ kind: 'text-outside-root', span: cdata.span });
        tree.add(cdata);
        return cdata.end;
      }
      case 'doctype': {
        const doctype = scanDoctype(text, at, !this.hasDoctype, errors);
        this.hasDoctype = true;
        tree.add(doctype);
        return doctype.end;
      }
      case 'instruction': {
        const { node, declaration } = scanInstruction(text, at, isFirst, errors);
        this.declaration ??= declaration;
        tree.add(node);
        return node.end;
      }
    }
  }

  private closeTagWithBlankAt(at: number): Markup | undefined {
    return startsCloseTagWithBlank(this.text, at, this.tree.current?.name) ? 'close' : undefined;
  }

  /** A run of `<` that begins nothing is part of the text and reported once. */
  private reportBare(at: number): number {
    let end = at + 1;
    while (this.text.charCodeAt(end) === 60 && !markupAt(this.text, end)) end++;
    this.errors.add({ kind: 'less-than-bare', span: { start: at, end } });
    return end;
  }

  /** `errorsBefore`: how many errors there were when the text began. */
  private addText(start: number, end: number, errorsBefore: number): void {
    if (start === end) return;
    const { text, tree, errors } = this;
    const content = text.slice(start, end);
    if (!tree.current) {
      const span = trimSpan(text, start, end);
      if (span.end > span.start) errors.add({ kind: 'text-outside-root', span });
    }
    if (content.includes('&')) checkReferences(text, start, end, errors);
    for (let at = content.indexOf(']]>'); at >= 0; at = content.indexOf(']]>', at + 3)) {
      errors.add({ kind: 'cdata-end-in-text', span: { start: start + at, end: start + at + 3 } });
    }
    tree.addText(start, end, errors.count === errorsBefore);
  }

  /** Elements left open by a section that swallows the rest of the text need no report of their own. */
  private finish(): void {
    const lastError = this.errors.last?.kind;
    this.tree.finish(this.text.length, lastError === 'comment-not-closed' || lastError === 'cdata-not-closed');
    if (!this.tree.hasElement) this.errors.add({ kind: 'root-missing', span: { start: 0, end: 0 } });
  }

  /** With a document type present an entity may be declared there, and nobody can say it is unknown. */
  private errorsFound(): readonly ReadError[] {
    const errors = this.errors.sorted();
    return this.hasDoctype ? errors.filter((error) => error.kind !== 'entity-unknown') : errors;
  }
}

function markupAt(text: string, at: number): Markup | undefined {
  switch (text.charCodeAt(at + 1)) {
    case 47: // /
      return 'close';
    case 63: // ?
      return 'instruction';
    case 33: // !
      if (text.startsWith('--', at + 2)) return 'comment';
      if (text.startsWith('[CDATA[', at + 2)) return 'cdata';
      return text.slice(at + 2, at + 9).toUpperCase() === 'DOCTYPE' ? 'doctype' : undefined;
    default:
      return startsOpenTag(text, at) ? 'open' : undefined;
  }
}
