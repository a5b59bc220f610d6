import type { ConfigDocument } from '../../documents/jabber-document.js';
import { decodeValue } from '../../documents/value.js';
import type { XmlElement } from '../../syntax/xml/xml-document.js';

/** A custom tab of `jabber-plugin-config`. */
export interface PluginPage {
  readonly url: string;
  readonly icon: string;
  /** True unless the attribute says false. */
  readonly internal: boolean;
  readonly refresh: boolean;
  readonly preload: boolean;
  readonly element: XmlElement;
}

/** The custom tabs that a configuration adds, in their order. */
export function pluginPages({ text, settings }: ConfigDocument): PluginPage[] {
  return settings
    .filter(({ name }) => name.toLowerCase() === 'jabber-plugin-config')
    .flatMap(({ element }) => elementsNamed(element, 'page'))
    .map((element) => ({
      url: textOf(text, element, 'url'),
      icon: textOf(text, element, 'icon'),
      internal: attribute(element, 'internal') !== 'false',
      refresh: attribute(element, 'refresh') === 'true',
      preload: attribute(element, 'preload') === 'true',
      element,
    }));
}

/** The tree is at most 256 deep, so recursion is safe. */
function elementsNamed(around: XmlElement, name: string): XmlElement[] {
  return around.children.flatMap((child) => {
    if (child.kind !== 'element') return [];
    return child.name.toLowerCase() === name ? [child] : elementsNamed(child, name);
  });
}

function textOf(text: string, page: XmlElement, name: string): string {
  const [element] = elementsNamed(page, name);
  return element ? decodeValue(text, element).value.trim() : '';
}

function attribute({ attributes }: XmlElement, name: string): string | undefined {
  return attributes
    .find((each) => each.name.toLowerCase() === name)
    ?.value?.trim()
    .toLowerCase();
}
