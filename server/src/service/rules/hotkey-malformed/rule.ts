import { t } from '../../messages/localise.js';
import { truthOf } from '../../values/boolean.js';
import { checkHotkey, type HotkeyProblem } from '../../values/hotkey.js';
import { isJudgeable } from '../../values/judgeable.js';
import { typedParameter, valueEdits } from '../../values/setting-value.js';
import { eachOfType } from '../each-of-type.js';
import { certainFix } from '../fixes.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'hotkey-malformed',
    category: 'values',
    severity: 'warning',
    summary: 'A value is not a keyboard shortcut of the documented form.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Phone' }],
    fix: 'certain',
  },
  document: eachOfType(['hotkey'], (setting, { report }) => {
    const parameter = typedParameter(setting, 'hotkey');
    if (!parameter) return;
    const written = setting.trimmed;
    const lower = written.toLowerCase();
    if (parameter.value.values?.some(({ value }) => value.toLowerCase() === lower)) return;
    const problem = checkHotkey(written);
    if (!problem || !isJudgeable(written) || truthOf(written) !== undefined) return;
    report({
      span: setting.trimmedSpan,
      message: messageFor(problem),
      // The guide says "a character"; whether the client takes F-keys and the like is not said.
      severity: problem.kind === 'key-unknown' ? 'information' : 'warning',
      parameter: parameter.name,
      fixes: () => {
        const { meant } = problem;
        const edits = meant === undefined ? [] : valueEdits(setting, meant);
        return meant === undefined || edits.length === 0 ? [] : [certainFix(t('Write `{0}`', meant), ...edits)];
      },
    });
  }),
};

function messageFor(problem: HotkeyProblem): string {
  switch (problem.kind) {
    case 'ctrl-missing':
      return t('A shortcut starts with CTRL, such as `CTRL+SHIFT+R`.');
    case 'shift-and-alt':
      return t('A shortcut takes SHIFT or ALT after CTRL, not both.');
    case 'key-missing':
      return t('The character is missing, such as `R` in `CTRL+SHIFT+R`.');
    case 'key-unknown':
      return t('A shortcut is CTRL, then SHIFT or ALT or neither, then one character, such as `CTRL+SHIFT+R`.');
    case 'order':
    case 'separator':
      return t('The guides write `{0}`.', problem.meant ?? '');
  }
}
