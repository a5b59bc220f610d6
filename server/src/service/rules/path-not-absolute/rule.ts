import { notations } from '../../catalogue/notation.js';
import { t } from '../../messages/localise.js';
import { isAbsolutePath } from '../../values/file-path.js';
import { isJudgeable } from '../../values/judgeable.js';
import { typedParameter } from '../../values/setting-value.js';
import { eachOfType } from '../each-of-type.js';
import type { NotationRule } from '../rule.js';

export const rule: NotationRule = {
  meta: {
    id: 'path-not-absolute',
    category: 'values',
    severity: 'warning',
    summary: 'A path does not start at a drive or at the root.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Client' }],
    fix: 'none',
    notations,
  },
  document: eachOfType(['file-path'], (setting, { report }) => {
    const parameter = typedParameter(setting, 'file-path');
    if (!parameter?.value.absolute || isAbsolutePath(setting.trimmed) || !isJudgeable(setting.trimmed)) return;
    report({
      span: setting.trimmedSpan,
      message: t('`{0}` takes a whole path, such as `C:\\Jabber\\Saved`.', parameter.name),
      parameter: parameter.name,
    });
  }),
};
