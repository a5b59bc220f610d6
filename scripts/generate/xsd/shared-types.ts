import { element, type Markup } from './markup.js';

/** Types that many parameters have in common. */
export function sharedTypes(): Markup[] {
  return [
    // Cisco's own samples write true, True and TRUE.
    pattern('AnyTruth', '([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])'),
    // What a script or a template fills in later.
    pattern('Placeholder', '.*([$]\\{|%%|\\{\\{).*'),
    element('xs:simpleType', { name: 'Truth' }, [
      element('xs:union', { memberTypes: 'AnyTruth Placeholder' }, [enumeration(['true', 'false'])]),
    ]),
    element('xs:simpleType', { name: 'Integer' }, [element('xs:union', { memberTypes: 'xs:integer Placeholder' })]),
    element('xs:complexType', { name: 'AnyElements', mixed: 'true' }, [
      element('xs:sequence', {}, [
        element('xs:any', { minOccurs: '0', maxOccurs: 'unbounded', processContents: 'skip' }),
      ]),
      element('xs:anyAttribute', { processContents: 'skip' }),
    ]),
  ];
}

/** A nameless type of the given words, each with a note where there is one. */
export function enumeration(words: readonly string[], noteOf: (word: string) => readonly Markup[] = () => []): Markup {
  return element('xs:simpleType', {}, [
    element(
      'xs:restriction',
      { base: 'xs:token' },
      words.map((word) => element('xs:enumeration', { value: word }, noteOf(word))),
    ),
  ]);
}

function pattern(name: string, value: string): Markup {
  return element('xs:simpleType', { name }, [
    element('xs:restriction', { base: 'xs:token' }, [element('xs:pattern', { value })]),
  ]);
}
