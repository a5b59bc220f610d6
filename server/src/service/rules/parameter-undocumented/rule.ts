import { t } from '../../messages/localise.js';
import type { ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'parameter-undocumented',
    category: 'names',
    severity: 'hint',
    summary: 'A parameter is known, but not from the parameter reference guides.',
    sources: [clientConfiguration],
    fix: 'none',
  },
  setting({ parameter, nameSpan }, { report }) {
    if (parameter?.documented !== 'elsewhere') return;
    report({
      span: nameSpan,
      message: t(
        '`{0}` is not in the parameter reference guides; it is known from: {1}.',
        parameter.name,
        parameter.source.guide,
      ),
      parameter: parameter.name,
    });
  },
};
