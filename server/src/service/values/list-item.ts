import type { Parameter, Value } from '../catalogue/parameter.js';
import { isHostName } from './host.js';
import { isJabberId } from './jabber-id.js';

/** The item patterns of the catalogue, compiled once and kept as long as the catalogue. */
const patterns = new WeakMap<Parameter, RegExp>();

/**
 * True when an item has the form the guides give for the items of the list; true also where they
 * give none. Whether it is one of the words that are named is looked at elsewhere.
 */
export function isWellFormedItem(parameter: Parameter, item: string): boolean {
  const { itemPattern, itemType } = parameter.value;
  if (itemPattern !== undefined) return patternOf(parameter, itemPattern).test(item);
  if (itemType === 'jabber-id') return isJabberId(item);
  if (itemType === 'domain') return isHostName(item);
  return true;
}

/** The only items a list takes; undefined where the guides name none, or others may be accepted as well. */
export function closedItems({ itemValues, itemsOpen }: Value): readonly string[] | undefined {
  return itemsOpen ? undefined : itemValues;
}

/** True when the item is one of those the guides name or, where they name none, has the documented form. */
export function isListItem(parameter: Parameter, item: string): boolean {
  const { itemValues } = parameter.value;
  if (itemValues) return itemValues.some((word) => word.toLowerCase() === item.toLowerCase());
  return isWellFormedItem(parameter, item);
}

/** True when the guides say what an item looks like. */
export function knowsItems({ value }: Parameter): boolean {
  return value.itemValues !== undefined || value.itemPattern !== undefined || isCheckedType(value.itemType);
}

function isCheckedType(itemType: string | undefined): boolean {
  return itemType === 'jabber-id' || itemType === 'domain';
}

function patternOf(parameter: Parameter, source: string): RegExp {
  const known = patterns.get(parameter);
  if (known) return known;
  const compiled = new RegExp(source, 'u');
  patterns.set(parameter, compiled);
  return compiled;
}
