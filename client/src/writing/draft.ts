import type { GenerateResult, PlainSettingItem, TargetChoices, TargetId } from '../../../protocol/requests.js';

/** What a dialogue has found out so far about the text to write. */
export interface Draft {
  readonly target: TargetId;
  readonly settings: readonly PlainSettingItem[];
  readonly options: TargetChoices;
  /** What was found out about settings that came from another notation. */
  readonly report?: Pick<GenerateResult, 'dropped' | 'doubts'>;
  /** True: the settings from another notation lack one that the target requires. */
  readonly incomplete?: boolean;
}

/** The draft with other choices beside those it has. */
export function withOptions(draft: Draft, options: TargetChoices): Draft {
  return { ...draft, options: { ...draft.options, ...options } };
}

/** The draft with a setting added, changed, or, without a value, taken away. */
export function withSetting(draft: Draft, name: string, value: string | undefined): Draft {
  const isIt = (setting: PlainSettingItem): boolean => setting.name.toLowerCase() === name.toLowerCase();
  const known = draft.settings.some(isIt);
  const others = draft.settings.filter((setting) => !isIt(setting));
  if (value === undefined) return { ...draft, settings: others };
  if (!known) return { ...draft, settings: [...others, { name, value }] };
  return { ...draft, settings: draft.settings.map((setting) => (isIt(setting) ? { ...setting, value } : setting)) };
}
