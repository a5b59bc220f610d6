import assert from 'node:assert/strict';
import { closeTag } from '../../server/src/service/features/close-tag.js';
import { linkedEditingRanges } from '../../server/src/service/features/linked-editing.js';
import { atCursor } from './marked-position.js';

const closings: readonly [text: string, inserted: string | undefined][] = [
  ['<Client>|', '$0</Client>'],
  ['<config>\n<Client>|\n</config>', '$0</Client>'],
  ['<Client a="1">|', '$0</Client>'],
  ['<Client>\n <A>|\n <B>1</B>\n</Client>', '$0</A>'],
  ['<Client><A>|<B/></Client>', '$0</A>'],
  ['<Client><A>|</A></Client>', undefined],
  ['<Client>|</Client>', undefined],
  ['<Client/>|', undefined],
  ['<Client></Client>|', undefined],
  ['<1b>|', undefined],
  ['<a><!-- <b>| --></a>', undefined],
  ['<a><![CDATA[<b>|]]></a>', undefined],
  ['<a b="<c>|"/>', undefined],
  ['<?xml version="1.0"?>|', undefined],
  ['a >|', undefined],
  ['<Client><A>1</|', 'A>'],
  ['<Client><A>1</|</Client>', 'A>'],
  ['<Client><A>1</A>\n</|', 'Client>'],
  ['<Client><A>1</|></Client>', 'A'],
  ['<Client>\n <A>1</|\n <B>2</B>\n</Client>', 'A>'],
  ['<Client><A>1</A></|</Client>', undefined],
  ['</|', undefined],
  ['<a><!-- </| --></a>', undefined],
  ['<a><!-- </|', undefined],
  ['<a><![CDATA[</|]]></a>', undefined],
  ['<a><b c="</|"></a>', undefined],
  ['<Client>|<', '$0</Client>'],
  ['|<Client>', undefined],
];

describe('closing a tag', () => {
  for (const [text, inserted] of closings) {
    it(`${JSON.stringify(text)}: ${inserted ?? 'nothing'}`, () => {
      const { document, position } = atCursor(text);
      assert.equal(closeTag(document, position), inserted);
    });
  }
});

const pairs: readonly [text: string, linked: boolean][] = [
  ['<Cli|ent><A/></Client>', true],
  ['<|Client></Client>', true],
  ['<Client|></Client>', true],
  ['<Client></Cl|ient>', true],
  ['<Client></Client|>', true],
  ['<Client>x|</Client>', false],
  ['<Client |a="1"></Client>', false],
  ['<Cli|ent></client>', false],
  ['<Cli|ent/>', false],
  ['<Cli|ent>', false],
  ['<!-- <Cli|ent></Client> -->', false],
];

describe('editing both tags together', () => {
  for (const [text, linked] of pairs) {
    it(`${text}: ${linked ? 'yes' : 'no'}`, () => {
      const { document, position } = atCursor(text);
      const ranges = linkedEditingRanges(document, position);
      const names = ranges?.map((range) => document.textDocument.getText(range));
      assert.deepEqual(names, linked ? ['Client', 'Client'] : undefined);
    });
  }
});
