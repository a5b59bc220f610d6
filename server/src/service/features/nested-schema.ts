import type { Catalogue } from '../catalogue/catalogue.js';
import type { NestedElement } from '../catalogue/parameter.js';
import type { XmlElement } from '../syntax/xml/xml-document.js';

/** What is known of an element inside a parameter that holds XML. */
export interface NestedPlace {
  /** The parameter's documented name. */
  readonly parameter: string;
  readonly name: string;
  readonly schema: NestedElement;
}

/**
 * The known nested element that a path of elements (outermost first) ends in; the parameter itself
 * counts. Undefined outside such a parameter and for elements the catalogue does not know.
 */
export function nestedPlace(path: readonly XmlElement[], catalogue: Catalogue): NestedPlace | undefined {
  for (const [index, element] of path.entries()) {
    const parameter = catalogue.parameter(element.name);
    if (!parameter?.value.children) continue;
    let schema: NestedElement | undefined = { children: parameter.value.children };
    for (const inner of path.slice(index + 1)) schema = schema?.children?.[inner.name];
    return schema && { parameter: parameter.name, name: path.at(-1)?.name ?? '', schema };
  }
  return undefined;
}
