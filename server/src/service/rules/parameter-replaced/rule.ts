import { t } from '../../messages/localise.js';
import { softened } from '../../values/softened.js';
import { possibleFix } from '../fixes.js';
import { migrateSetting } from '../migrate-setting.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'parameter-replaced',
    category: 'releases',
    severity: 'information',
    summary: 'A parameter has a successor.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'choice',
  },
  setting(setting, { document, catalogue, options, report }) {
    const { parameter } = setting;
    if (!parameter || parameter.retired || parameter.replacedBy === undefined) return;
    const successor = catalogue.parameter(parameter.replacedBy);
    if (!successor || !catalogue.existsIn(successor, options.release)) return;
    if (document.settingsNamed(successor.name).length > 0) return;
    report({
      span: setting.nameSpan,
      message: t('`{0}` has given way to `{1}`.', parameter.name, successor.name),
      severity: softened(parameter, 'information'),
      parameter: parameter.name,
      tag: 'deprecated',
      fixes: () => {
        const { edits, fits } = migrateSetting(setting, parameter, successor);
        return fits ? [possibleFix(t('Rename to `{0}`', successor.name), ...edits)] : [];
      },
    });
  },
};
