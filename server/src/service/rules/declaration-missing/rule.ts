import { lineEndOf } from '../../documents/layout.js';
import { t } from '../../messages/localise.js';
import { brokenDeclaration } from '../broken-declaration.js';
import { certainFix, insertAt } from '../fixes.js';
import type { ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

const declaration = '<?xml version="1.0" encoding="utf-8"?>';

export const rule: ConfigRule = {
  meta: {
    id: 'declaration-missing',
    category: 'structure',
    severity: 'warning',
    summary: 'The file does not begin with an XML declaration.',
    sources: [clientConfiguration],
    fix: 'certain',
  },
  document({ document, report }) {
    const { root, xml, text } = document;
    if (!root || xml.declaration || /<\?xml\s/i.test(text) || brokenDeclaration(text)) return;
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    report({
      span: root.nameSpan,
      message: t('The guides begin the file with `{0}`; that line is missing.', declaration),
      fixes: () => [certainFix(t('Insert the declaration'), insertAt(start, declaration + lineEndOf(document)))],
    });
  },
};
