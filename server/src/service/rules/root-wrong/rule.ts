import type { ConfigDocument } from '../../documents/jabber-document.js';
import { t } from '../../messages/localise.js';
import type { XmlElement } from '../../syntax/xml/xml-document.js';
import { brokenDeclaration } from '../broken-declaration.js';
import { certainFix, possibleFix, renameElement } from '../fixes.js';
import { isRootExpected } from '../root-expected.js';
import { isRootInComment } from '../root-in-comment.js';
import type { ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'root-wrong',
    category: 'structure',
    severity: 'error',
    summary: 'The root element is not `config`.',
    sources: [clientConfiguration],
    fix: 'certain',
  },
  document({ document, catalogue, report }) {
    const { root } = document;
    const element = root ?? strangeRoot(document);
    if (!element || element.name === 'config') return;
    const sameButCase = element.name.toLowerCase() === 'config';
    report({
      span: element.nameSpan,
      message: sameButCase
        ? t('The guides write the root `config` in lower case, not `{0}`.', element.name)
        : t('The root element is `{0}`; of a Jabber configuration it is `config`.', element.name),
      ...(sameButCase && { severity: 'warning' }),
      // A file of another kind is wrong as a whole; what stands in it need not be told.
      absorbs: root ? element.nameSpan : { start: 0, end: document.text.length },
      fixes: () => {
        const rename = renameElement(element, 'config');
        if (root) return [certainFix(t('Rename to `{0}`', 'config'), ...rename)];
        const isMeant = /conf/i.test(element.name) && !catalogue.parameter(element.name);
        return isMeant ? [possibleFix(t('Rename to `{0}`', 'config'), ...rename)] : [];
      },
    });
  },
};

/** The only element at the top of a text that should be a configuration, or of a web page saved in its place. */
function strangeRoot(document: ConfigDocument): XmlElement | undefined {
  const [only, second] = document.xml.children.filter((node) => node.kind === 'element');
  if (!only || second || document.groups.some(({ known }) => known)) return undefined;
  if (brokenDeclaration(document.text) || isRootInComment(document)) return undefined;
  return isRootExpected(document) || only.name.toLowerCase() === 'html' ? only : undefined;
}
