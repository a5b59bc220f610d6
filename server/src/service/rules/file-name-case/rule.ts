import { fileNameOf } from '../../documents/file-name.js';
import { t } from '../../messages/localise.js';
import type { ConfigRule } from '../rule.js';
import { configureTheClients } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'file-name-case',
    category: 'structure',
    severity: 'warning',
    summary: 'The name of the file has capitals in it.',
    sources: [configureTheClients],
    fix: 'none',
  },
  document({ document, report }) {
    if (!document.root || !/^(?:file|vscode-\w+|vsls):/.test(document.uri)) return;
    const name = fileNameOf(document.uri);
    const lower = name.toLowerCase();
    if (name === lower) return;
    const isGlobal = lower === 'jabber-config.xml';
    report({
      span: document.root.nameSpan,
      message: isGlobal
        ? t('File names are case sensitive: the client asks for `jabber-config.xml`, this file is `{0}`.', name)
        : t('File names are case sensitive; lower case is advised, as in `{0}`.', lower),
      ...(!isGlobal && { severity: 'hint' }),
    });
  },
};
