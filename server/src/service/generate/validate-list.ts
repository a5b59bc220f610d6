import type { Parameter } from '../catalogue/parameter.js';
import { t } from '../messages/localise.js';
import { excerpt } from '../text/excerpt.js';
import { splitList } from '../values/list.js';
import { isWellFormedItem } from '../values/list-item.js';
import { documentedItem } from '../values/translate-value.js';

/** Why a parameter does not take a list, as a sentence for the user; undefined when it does. */
export function validateList(value: string, parameter: Parameter): string | undefined {
  const { name } = parameter;
  const { separator, itemValues, maxItems } = parameter.value;
  if (separator === undefined) return undefined;
  const items = splitList(value, separator).map(({ text }) => text);
  if (items.length === 0) return t('`{0}` needs a value.', name);
  if (maxItems !== undefined && items.length > maxItems) return t('`{0}` takes {1} items at most.', name, maxItems);
  const wrong = items.find((item) => documentedItem(item, parameter.value) === undefined);
  if (wrong !== undefined) {
    return t('`{0}` is no item of `{1}`. It takes {2}.', excerpt(wrong), name, itemValues?.join(', ') ?? '');
  }
  const malformed = items.find((item) => itemValues === undefined && !isWellFormedItem(parameter, item));
  if (malformed !== undefined) return t('`{0}` cannot be an item of `{1}`.', excerpt(malformed), name);
  const repeated = items.find((item, index) => items.findIndex((other) => isSame(other, item)) < index);
  return repeated === undefined ? undefined : t('`{0}` is listed twice.', excerpt(repeated));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
