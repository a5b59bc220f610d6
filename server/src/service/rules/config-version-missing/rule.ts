import { t } from '../../messages/localise.js';
import { certainFix, insertAt, replace } from '../fixes.js';
import type { ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'config-version-missing',
    category: 'structure',
    severity: 'warning',
    summary: 'The root lacks `version="1.0"`.',
    sources: [clientConfiguration],
    fix: 'certain',
  },
  document({ document, report }) {
    const { root } = document;
    if (!root) return;
    const version = root.attributes.find(({ name }) => name === 'version');
    if (version?.value === '1.0') return;
    const misspelt = version ? undefined : root.attributes.find(({ name }) => name.toLowerCase() === 'version');
    if (misspelt) {
      report({
        span: misspelt.nameSpan,
        message: t('The guides write `{0}` in lower case, not `{1}`.', 'version', misspelt.name),
        fixes: () => [certainFix(t('Write `{0}`', 'version'), replace(misspelt.nameSpan, 'version'))],
      });
      return;
    }
    report({
      span: version?.span ?? root.nameSpan,
      message: version
        ? t('The guides know `version="1.0"` only.')
        : t('The guides write the root as `<config version="1.0">`; the version is missing.'),
      fixes: () => [
        certainFix(
          t('Write `version="1.0"`'),
          version ? replace(version.span, 'version="1.0"') : insertAt(root.nameSpan.end, ' version="1.0"'),
        ),
      ],
    });
  },
};
