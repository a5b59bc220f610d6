import type { ConfigSetting } from '../../documents/setting.js';
import { wholeLines } from '../../documents/whole-lines.js';
import { t } from '../../messages/localise.js';
import type { Fix } from '../finding.js';
import { certainFix, possibleFix, remove } from '../fixes.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';
import { lineOf } from '../syntax-rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'parameter-duplicate',
    category: 'structure',
    severity: 'warning',
    summary: 'A parameter is set more than once in one file.',
    sources: [clientConfiguration],
    fix: 'certain',
  },
  setting(setting, context) {
    const all = context.document.settingsNamed(setting.name);
    const [first] = all;
    if (first && first !== setting) reportDuplicate(setting, first, all, context);
  },
};

function reportDuplicate(
  setting: ConfigSetting,
  before: ConfigSetting,
  all: readonly ConfigSetting[],
  context: ConfigContext,
): void {
  const { text } = context.document;
  const same = comparedValue(setting, text) === comparedValue(before, text);
  const line = lineOf(before.span.start, context);
  context.report({
    span: setting.nameSpan,
    message: same
      ? t('`{0}` has been set to the same value in line {1} already.', setting.name, line)
      : t(
          '`{0}` has been set to another value in line {1}; which one the client takes is not documented.',
          setting.name,
          line,
        ),
    ...(same && { severity: 'information', tag: 'unnecessary' }),
    ...(setting.parameter && { parameter: setting.parameter.name }),
    related: [{ span: before.nameSpan, message: t('`{0}` is set here first.', before.name) }],
    fixes: () => {
      const title = same ? t('Remove this repetition') : t('Remove this one, keep the one in line {0}', line);
      const removeThis = remove(wholeLines(text, setting.span));
      if (same) return [certainFix(title, removeThis)];
      return [
        possibleFix(title, removeThis),
        all.length > 2
          ? fixByRemovingOthers(setting, all, text)
          : possibleFix(t('Keep this one, remove the one in line {0}', line), remove(wholeLines(text, before.span))),
      ];
    },
  });
}

/** Works out what it removes when somebody wants to know: every one of many may offer to remove all others. */
function fixByRemovingOthers(setting: ConfigSetting, all: readonly ConfigSetting[], text: string): Fix {
  return {
    title: t('Keep this one, remove the {0} others', all.length - 1),
    certain: false,
    get edits() {
      return all.filter((other) => other !== setting).map((other) => remove(wholeLines(text, other.span)));
    },
  };
}

/** What is compared: booleans without regard to case, as the client takes them. */
function comparedValue(setting: ConfigSetting, text: string): string {
  if (setting.nested) return text.slice(setting.valueSpan.start, setting.valueSpan.end).trim();
  return setting.parameter?.value.type === 'boolean' ? setting.trimmed.toLowerCase() : setting.trimmed;
}
