import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Parameter, Relation, Value } from '../../../server/src/service/catalogue/parameter.js';
import { checkAddress } from '../../../server/src/service/values/address.js';
import { truthOf } from '../../../server/src/service/values/boolean.js';
import { checkDn } from '../../../server/src/service/values/dn.js';
import { checkDomain } from '../../../server/src/service/values/domain.js';
import { checkHotkey } from '../../../server/src/service/values/hotkey.js';
import { readInteger } from '../../../server/src/service/values/integer.js';
import { checkLdapFilter } from '../../../server/src/service/values/ldap-filter.js';
import { splitList } from '../../../server/src/service/values/list.js';
import { closedItems } from '../../../server/src/service/values/list-item.js';
import { checkUrl } from '../../../server/src/service/values/url.js';
import { isVersion } from '../../../server/src/service/values/version.js';

/** Defaults, examples and values of relations that their own parameter would not accept, one line for each. */
export function valueFaults(parameters: readonly Parameter[]): string[] {
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  return parameters.flatMap((parameter) => [
    ...defaultFaults(parameter),
    ...exampleFaults(parameter),
    ...relationFaults(parameter, byName),
  ]);
}

/** The same for entries of another notation, whose examples are no elements. */
export function otherValueFaults(parameters: readonly Parameter[]): string[] {
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  return parameters.flatMap((parameter) => [...defaultFaults(parameter), ...relationFaults(parameter, byName)]);
}

function defaultFaults({ name, value, default: standard }: Parameter): string[] {
  const defaults = [standard, ...Object.values(value.defaultByPlatform ?? {})];
  return defaults
    .filter((text) => text !== undefined && !accepts(value, text))
    .map((text) => `${name}: the default ${text} is none of its values`);
}

function exampleFaults({ name, value, example }: Parameter): string[] {
  if (example === undefined) return [];
  if (XMLValidator.validate(example) !== true) return [`${name}: the example is not well-formed`];
  const parser = new XMLParser({ parseTagValue: false, trimValues: true, processEntities: true });
  const content: unknown = parser.parse(example)[name];
  if (content === undefined) return [`${name}: the example is of another parameter`];
  if (typeof content !== 'string') return value.type === 'xml' ? [] : [`${name}: the example holds elements`];
  return accepts(value, content) ? [] : [`${name}: the example ${content} is none of its values`];
}

function relationFaults(owner: Parameter, byName: ReadonlyMap<string, Parameter>): string[] {
  const relations: readonly Relation[] = [...(owner.requires ?? []), ...(owner.conflicts ?? [])];
  return relations.flatMap(({ parameter, value, when, unless }) => {
    const other = parameter === undefined ? undefined : byName.get(parameter);
    const own = [when, unless].filter((text) => text !== undefined && !accepts(owner.value, text));
    const others = value !== undefined && other && !accepts(other.value, value) ? [value] : [];
    return [...own, ...others].map((text) => `${owner.name}: a relation speaks of the value ${text}, which is none`);
  });
}

function accepts(value: Value, text: string): boolean {
  const listed = value.values?.some((candidate) => candidate.value.toLowerCase() === text.toLowerCase());
  if (listed) return true;
  switch (value.type) {
    case 'boolean':
      return truthOf(text) !== undefined && value.values?.some((one) => truthOf(one.value) === truthOf(text)) === true;
    case 'enum':
      return false;
    case 'integer':
    case 'port':
      return acceptsNumber(value, readInteger(text));
    case 'list':
      return acceptsItems(value, text);
    case 'url':
      return checkUrl(text) === undefined;
    case 'address':
      return checkAddress(text) === undefined;
    case 'domain':
      return checkDomain(text) === undefined;
    case 'version':
      return isVersion(text);
    case 'hotkey':
      return checkHotkey(text) === undefined;
    case 'ldap-filter':
      return checkLdapFilter(text) === undefined;
    case 'ldap-dn':
      return checkDn(text) === undefined;
    default:
      return true;
  }
}

function acceptsNumber({ min, max, parity }: Value, number: number | undefined): boolean {
  if (number === undefined || (min !== undefined && number < min) || (max !== undefined && number > max)) return false;
  return parity === undefined || (number % 2 === 0) === (parity === 'even');
}

function acceptsItems(value: Value, text: string): boolean {
  const { separator, itemPattern, maxItems } = value;
  if (separator === undefined) return false;
  const items = splitList(text, separator).map((item) => item.text);
  const pattern = itemPattern === undefined ? undefined : new RegExp(itemPattern);
  if (maxItems !== undefined && items.length > maxItems) return false;
  return items.every((item) => (closedItems(value)?.includes(item) ?? true) && (pattern?.test(item) ?? true));
}
