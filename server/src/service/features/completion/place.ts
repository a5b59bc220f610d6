import type { GroupName, NestedElement } from '../../catalogue/parameter.js';
import type { ConfigSetting } from '../../documents/setting.js';
import type { XmlElement } from '../../syntax/xml/xml-document.js';
import type { Span } from '../../text/span.js';

/** What an element that is being typed would stand in. */
export type Container =
  /** No root yet, or a fragment without one. */
  | { readonly kind: 'top' }
  | { readonly kind: 'config' }
  /** `name` is undefined in a group the guides do not know. */
  | { readonly kind: 'group'; readonly name: GroupName | undefined }
  /** Inside a parameter such as jabber-plugin-config. */
  | {
      readonly kind: 'nested';
      readonly children: Readonly<Record<string, NestedElement>>;
      readonly element: XmlElement;
    };

/** What the attributes of a tag are known from. */
export type AttributeOwner =
  | { readonly kind: 'declaration' }
  | { readonly kind: 'config' }
  | { readonly kind: 'nested'; readonly schema: NestedElement };

/** Where the cursor is, as far as writing goes; `replace` is what an accepted item takes the place of. */
export type Place =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'element';
      readonly container: Container;
      readonly replace: Span;
      /** `<` was typed already and lies in `replace`. */
      readonly bracket: boolean;
      /** The letters before the cursor. */
      readonly typed: string;
      /** Only the name is replaced: the rest of the element is written already. */
      readonly nameOnly: boolean;
      /** The name in the close tag, to be renamed along. */
      readonly closeName: Span | undefined;
    }
  | { readonly kind: 'close-tag'; readonly names: readonly string[]; readonly replace: Span }
  | { readonly kind: 'declaration'; readonly replace: Span }
  | {
      readonly kind: 'attribute-name';
      readonly owner: AttributeOwner;
      readonly present: readonly string[];
      readonly replace: Span;
      /** `=` follows already. */
      readonly valueFollows: boolean;
    }
  | {
      readonly kind: 'attribute-value';
      readonly owner: AttributeOwner;
      readonly name: string;
      readonly replace: Span;
      /** No quote has been typed yet. */
      readonly needsQuotes: boolean;
    }
  | {
      readonly kind: 'value';
      readonly setting: ConfigSetting;
      readonly replace: Span;
      /** Text to add where the element has no close tag yet. */
      readonly closeTag: string;
      /** Other items of the list, not to be offered again. */
      readonly given: readonly string[];
    }
  | { readonly kind: 'nested-value'; readonly schema: NestedElement; readonly replace: Span };

export type ElementPlace = Extract<Place, { kind: 'element' }>;

/** Order of a list of elements: what fits here and is missing, what fits elsewhere, what is there already, what no guide lists. */
export const tiers = { group: '1', own: '2', other: '3', present: '4', undocumented: '5' } as const;

export const nowhere: Place = { kind: 'nothing' };
