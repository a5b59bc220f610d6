import type { NestedElement } from '../catalogue/parameter.js';
import type { ConfigSetting } from '../documents/setting.js';
import type { XmlElement } from '../syntax/xml/xml-document.js';

/** An element inside a parameter, with what is documented about it; undefined: nothing is. */
export interface NestedVisit {
  readonly element: XmlElement;
  readonly schema: NestedElement | undefined;
  /** What is documented about the element around it. */
  readonly outer: NestedElement;
}

/** Visits the elements inside a parameter whose inner structure is documented, such as jabber-plugin-config. */
export function walkNested(setting: ConfigSetting, visit: (visited: NestedVisit) => void): void {
  const children = setting.parameter?.value.children;
  if (children) walk(setting.element, { children }, visit);
}

/** The tree is at most 256 deep, so recursion is safe. */
function walk(around: XmlElement, outer: NestedElement, visit: (visited: NestedVisit) => void): void {
  for (const element of around.children) {
    if (element.kind !== 'element') continue;
    const schema = own(outer.children, element.name);
    visit({ element, schema, outer });
    if (schema?.children) walk(element, schema, visit);
  }
}

/** The entry of that very name; a name such as `constructor` finds nothing. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
