import { t } from '../../messages/localise.js';
import type { XmlDocument } from '../../syntax/xml/xml-document.js';
import type { Fix } from '../finding.js';
import { certainFix, insertAt, possibleFix, replace } from '../fixes.js';
import { syntaxRule } from '../syntax-rule.js';

export const rule = syntaxRule(
  { id: 'tag-not-finished', summary: 'A tag lacks its `>`.', fix: 'certain' },
  {
    'tag-not-finished': ({ span, found = '', element }, { document: { xml } }) => {
      const end = found.startsWith('?') ? '?>' : '>';
      return {
        message: t('`<{0}` lacks its `{1}`.', found, end),
        fixes: () =>
          end === '>'
            ? [possibleFix(t('Insert `>`'), insertAt(element?.openTag.end ?? span.end, end))]
            : found === '?xml'
              ? endDeclaration(xml)
              : [],
      };
    },
  },
);

/** The end of the XML declaration, unless something else is wrong in it. Where another instruction ends nobody can tell. */
function endDeclaration({ declaration, errors, text }: XmlDocument): Fix[] {
  if (!declaration) return [];
  const { start, end } = declaration.span;
  if (errors.filter(({ span }) => start <= span.start && span.start < end).length > 1) return [];
  const written = /\s*\/?>?$/.exec(text.slice(start, end))?.[0] ?? '';
  const isFollowed = written.endsWith('>') || written === '';
  const newText = isFollowed ? '?>' : `?>${written}`;
  return [certainFix(t('Write `{0}`', '?>'), replace({ start: end - written.length, end }, newText))];
}
