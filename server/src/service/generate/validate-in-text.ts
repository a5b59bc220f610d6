import type { Catalogue } from '../catalogue/catalogue.js';
import type { Notation } from '../catalogue/notation.js';
import { meantEntry } from '../catalogue/same-setting.js';
import { generate } from './generate.js';
import type { CheckText } from './generate-checked.js';
import type { PlainSetting } from './settings-input.js';
import type { Target } from './target.js';
import { formOfTarget } from './target-form.js';
import { validateValue } from './validate-value.js';

const targets: Readonly<Record<Notation, Target>> = {
  config: 'xml',
  bootstrap: 'bootstrap',
  installer: 'msi',
  url: 'url',
  emm: 'emm-text',
};

/**
 * Why a setting cannot have the value in a notation, as a sentence for the user: what `validateValue` says, or else
 * what the rules on values say of a text with that setting in it, so that a dialogue takes nothing that is found
 * fault with later.
 */
export function validateInText(
  notation: Notation,
  { name, value }: PlainSetting,
  catalogue: Catalogue,
  check: CheckText,
): string | undefined {
  const reason = validateValue(notation, name, value, catalogue);
  if (reason !== undefined) return reason;
  const target = targets[notation];
  const needed = catalogue
    .vocabulary(notation)
    .parameters.filter((each) => each.required === true && each !== meantEntry(name, notation, catalogue))
    .map((each) => ({ name: each.name, value: 'example.com' }));
  const { text } = generate({ settings: [...needed, { name, value }] }, target, {}, catalogue);
  if (text === '') return undefined;
  return check(text, formOfTarget(target)).find(({ severity }) => severity !== 'hint')?.message;
}
