import { t } from '../../messages/localise.js';
import type { XmlDeclaration, XmlDocument } from '../../syntax/xml/xml-document.js';
import type { Span } from '../../text/span.js';
import type { Fix } from '../finding.js';
import { certainFix, insertAt, possibleFix, replace } from '../fixes.js';
import { syntaxRule } from '../syntax-rule.js';

export const rule = syntaxRule(
  { id: 'tag-not-finished', summary: 'A tag lacks its `>`.', fix: 'certain' },
  {
    'tag-not-finished': ({ span, found = '', element }, { document: { xml } }) => {
      const isInstruction = found.startsWith('?');
      const declaration = found === '?xml' ? xml.declaration : undefined;
      const end = isInstruction ? '?>' : '>';
      return {
        message: t('`<{0}` lacks its `{1}`.', found, end),
        // What is told of the half end begins in it, and comes after this.
        ...(declaration && { absorbs: { start: halfEnd(declaration, xml).start - 1, end: declaration.span.end } }),
        fixes: () => {
          if (declaration) return endDeclaration(declaration, xml);
          // Where another instruction ends nobody can tell.
          return isInstruction ? [] : [possibleFix(t('Insert `>`'), insertAt(element?.openTag.end ?? span.end, end))];
        },
      };
    },
  },
);

/** What stands in place of the `?>` of the declaration: `>`, `/>`, `?`, or blanks alone. */
function halfEnd({ span: { start, end } }: XmlDeclaration, { text }: XmlDocument): Span {
  const bare = text.slice(start, end).trimEnd();
  const written = /[?/]?\s{0,100}>?$/.exec(bare)?.[0] ?? '';
  return { start: start + bare.slice(0, bare.length - written.length).trimEnd().length, end };
}

/** The end of the XML declaration, unless something else is wrong in it. */
function endDeclaration(declaration: XmlDeclaration, xml: XmlDocument): Fix[] {
  const half = halfEnd(declaration, xml);
  const { start } = declaration.span;
  if (xml.errors.filter(({ span }) => start <= span.start && span.start < half.start).length > 1) return [];
  const written = xml.text.slice(half.start, half.end);
  const blanks = written.slice(written.trimEnd().length);
  return [certainFix(t('Write `{0}`', '?>'), replace(half, `?>${blanks}`))];
}
