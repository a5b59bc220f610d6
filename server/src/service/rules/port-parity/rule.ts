import { t } from '../../messages/localise.js';
import { readInteger } from '../../values/integer.js';
import { hasPlainValue } from '../../values/setting-value.js';
import { eachOfType } from '../each-of-type.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'port-parity',
    category: 'values',
    severity: 'warning',
    summary: 'A range of media ports starts at an odd or ends at an even port.',
    sources: [
      { guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Cisco Unified Communications Manager' },
    ],
    fix: 'none',
  },
  document: eachOfType(['port'], (setting, { report }) => {
    const { parameter } = setting;
    const parity = parameter?.value.parity;
    if (!parameter || !parity || !hasPlainValue(setting)) return;
    const number = readInteger(setting.trimmed);
    if (number === undefined || Math.abs(number % 2) === (parity === 'odd' ? 1 : 0)) return;
    report({
      span: setting.trimmedSpan,
      message:
        parity === 'even'
          ? t('`{0}` has to be even: a range starts at an even and ends at an odd port.', parameter.name)
          : t('`{0}` has to be odd: a range starts at an even and ends at an odd port.', parameter.name),
      parameter: parameter.name,
    });
  }),
};
