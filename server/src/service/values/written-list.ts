import type { Parameter } from '../catalogue/parameter.js';
import type { Setting } from '../documents/setting.js';
import { type ListItem, separatorWritten, splitList } from './list.js';
import { isListItem, knowsItems } from './list-item.js';
import { typedParameter } from './setting-value.js';

/** More findings in one list are not told: nobody reads them, and lists may be of any length. */
export const mostPerList = 50;

/** A list as a setting holds it. */
export interface WrittenList {
  readonly parameter: Parameter;
  readonly separator: string;
  readonly items: readonly ListItem[];
  /** The separator that stands where the documented one belongs. */
  readonly wrongSeparator: string | undefined;
}

/** Characters of patterns, which some lists take: a comma inside them parts nothing. */
const patternCharacters = /[*+?^$|(){}[\]\\]/;

/** The list a setting holds; undefined when its parameter takes none, or the guides name no separator. */
export function readList(setting: Setting): WrittenList | undefined {
  const parameter = typedParameter(setting, 'list');
  const separator = parameter?.value.separator;
  if (!parameter || separator === undefined) return undefined;
  const written = setting.trimmed;
  const items = splitList(written, separator);
  return { parameter, separator, items, wrongSeparator: wrongSeparator(parameter, written, items) };
}

function wrongSeparator(parameter: Parameter, written: string, items: readonly ListItem[]): string | undefined {
  const separator = parameter.value.separator ?? ',';
  if (knowsItems(parameter)) {
    // One item that is right as it stands may still be several: `.exe,.msi` is a dot and some characters.
    if (items.length > 1 && items.every(({ text }) => isListItem(parameter, text))) return undefined;
    return separatorWritten(written, separator, (item) => isListItem(parameter, item));
  }
  if (items.length !== 1 || patternCharacters.test(written)) return undefined;
  return [',', ';'].find((other) => other !== separator && written.includes(other));
}
