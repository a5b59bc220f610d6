import type { Notation } from '../catalogue/notation.js';
import type { Parameter, ValueType } from '../catalogue/parameter.js';
import { escapeText, isPlainSource } from '../documents/character-data.js';
import type { Setting } from '../documents/setting.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';

/** The parameter of a setting whose value is of that type and has to be judged: there is one, and it is plain text. */
export function typedParameter(setting: Setting, type: ValueType): Parameter | undefined {
  const { parameter } = setting;
  if (parameter?.value.type !== type) return undefined;
  return hasPlainValue(setting) ? parameter : undefined;
}

/** True when the setting holds text and nothing but text. */
export function hasPlainValue(setting: Setting): boolean {
  return setting.trimmed !== '' && !setting.nested && !holdsVariable(setting);
}

/** What is filled in before the client sees it. */
const variables: Readonly<Partial<Record<Notation, RegExp>>> = {
  // By a console, each vendor's in a spelling of its own.
  emm: /^\$\w+$|\$[A-Za-z_]\w*\$|%[A-Za-z_][\w.]*%|(?<!\$)\{[A-Za-z_][\w.]*\}/,
  // By a script: `$domain`, `${domain()}`, `{0}`, `{{ domain | lower }}`; `{{domain}}` alone is a placeholder.
  url: /^(?!\{\{\s*[\w.-]+\s*\}\}$).*(?:\$[({A-Za-z_]|\{[^{}]+\})/,
  // By a script or a shell: `%DOMAIN%`, `!DOMAIN!`, `$domain`, `%1`, `%~dp0`, `{0}`.
  installer:
    /%[A-Za-z_][\w()]*(?::[^%\s]*)?%|![A-Za-z_]\w*(?::[^!\s]*)?!|\$[({A-Za-z_]|%~?\d|%~[A-Za-z]|%[A-Za-z](?!\w)|\{\d+[^{}]*\}/,
};

/** True when a script or a console fills in the value, or a part of it, before the client sees it. */
export function holdsVariable({ set, trimmed }: Setting): boolean {
  return variables[set.notation]?.test(trimmed) ?? false;
}

/** The source of a stretch of `setting.trimmed`. */
export function trimmedStretch(setting: Setting, start: number, end: number): Span {
  const lead = setting.value.length - setting.value.trimStart().length;
  return setting.sourceSpan(lead + start, lead + end);
}

/** The edit that puts another value in place of the trimmed one; none where that is not safe. */
export function valueEdits(setting: Setting, newValue: string): readonly Edit[] {
  const edit = setting.write(newValue);
  return edit ? [edit] : [];
}

/** The edit that puts other text in place of a stretch of `setting.trimmed`; none where that is not safe. */
export function stretchEdits(setting: Setting, { start, end }: Span, newText: string, text: string): readonly Edit[] {
  if (setting.set.notation !== 'config') {
    return valueEdits(setting, setting.trimmed.slice(0, start) + newText + setting.trimmed.slice(end));
  }
  const span = trimmedStretch(setting, start, end);
  return isPlainSource(text, span) ? [{ span, newText: escapeText(newText) }] : [];
}

export { escapeText, isPlainSource };
