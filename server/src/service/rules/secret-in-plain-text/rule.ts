import { notations } from '../../catalogue/notation.js';
import { t } from '../../messages/localise.js';
import { holdsPlaceholder } from '../../values/placeholder.js';
import { trimmedStretch, typedParameter } from '../../values/setting-value.js';
import { passwordInUrl } from '../../values/url.js';
import { eachOfType } from '../each-of-type.js';
import type { NotationRule } from '../rule.js';

export const rule: NotationRule = {
  meta: {
    id: 'secret-in-plain-text',
    category: 'security',
    severity: 'warning',
    summary: 'A password stands in the file for everyone to read.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Directory Integration' }],
    fix: 'none',
    notations,
  },
  document: eachOfType(['secret', 'url'], (setting, { document, report }) => {
    const secret = typedParameter(setting, 'secret');
    if (secret) {
      if (holdsPlaceholder(setting.trimmed)) return;
      report({
        span: setting.nameSpan,
        message:
          document.kind === 'config'
            ? t(
                'Everyone who can fetch this file can read this password. Use an account that may only read and is known anyway.',
              )
            : t('Everyone who can see this configuration can read this password.'),
        parameter: secret.name,
      });
      return;
    }
    const url = typedParameter(setting, 'url');
    const password = url && passwordInUrl(setting.trimmed);
    if (!url || !password || holdsPlaceholder(setting.trimmed)) return;
    report({
      span: trimmedStretch(setting, password.start, password.end),
      message: t('Everyone who can fetch this file can read the password in this address.'),
      parameter: url.name,
    });
  }),
};
