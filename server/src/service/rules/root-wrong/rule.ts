import { t } from '../../messages/localise.js';
import { certainFix, possibleFix, renameElement } from '../fixes.js';
import { isRootExpected } from '../root-expected.js';
import type { Rule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: Rule = {
  meta: {
    id: 'root-wrong',
    category: 'structure',
    severity: 'error',
    summary: 'The root element is not `config`.',
    sources: [clientConfiguration],
    fix: 'certain',
  },
  document({ document, report }) {
    const elements = document.xml.children.filter((node) => node.kind === 'element');
    const [only, second] = elements;
    const { root } = document;
    const stranger =
      !root && only && !second && isRootExpected(document) && document.groups.every(({ known }) => !known);
    const element = root ?? (stranger ? only : undefined);
    if (!element || element.name === 'config') return;
    const sameButCase = element.name.toLowerCase() === 'config';
    report({
      span: element.nameSpan,
      message: sameButCase
        ? t('The guides write the root `config` in lower case, not `{0}`.', element.name)
        : t('The root element is `{0}`; of a Jabber configuration it is `config`.', element.name),
      ...(sameButCase && { severity: 'warning' }),
      absorbs: element.nameSpan,
      fixes: () => {
        const fix = root ? certainFix : possibleFix;
        return [fix(t('Rename to `{0}`', 'config'), ...renameElement(element, 'config'))];
      },
    });
  },
};
