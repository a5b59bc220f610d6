import { groupNames } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import { closestWord } from '../../values/closest.js';
import { possibleFix, renameElement } from '../fixes.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'group-unknown',
    category: 'structure',
    severity: 'warning',
    summary: 'A group has a name the guides do not know.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 14.1', chapter: 'Jabber Client Configuration' }],
    fix: 'choice',
  },
  group(group, { report }) {
    if (group.known !== undefined) return;
    const closest = closestWord(group.name, groupNames);
    report({
      span: group.nameSpan,
      message: closest
        ? t('`{0}` is not a group. Did you mean `{1}`?', group.name, closest)
        : t('`{0}` is not a group. The groups are {1}.', group.name, groupNames.join(', ')),
      fixes: () =>
        closest ? [possibleFix(t('Rename to `{0}`', closest), ...renameElement(group.element, closest))] : [],
    });
  },
};
