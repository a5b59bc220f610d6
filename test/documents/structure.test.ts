import assert from 'node:assert/strict';
import type { ConfigDocument } from '../../server/src/service/documents/jabber-document.js';
import { changingDocumentOf, documentOf } from './document-of.js';

/** What is read as what: groups with their settings in brackets, settings without a group in front. */
function outline(document: ConfigDocument): string {
  const loose = document.settings.filter(({ group }) => !group).map(({ name }) => name);
  const groups = document.groups.map(
    ({ name, known, settings }) => `${name}${known ? '' : '?'}[${settings.map((setting) => setting.name).join(' ')}]`,
  );
  return [document.shape, document.root?.name ?? '-', ...loose, ...groups].join(' ');
}

const cases: readonly [title: string, text: string, outline: string][] = [
  [
    'a whole file',
    '<config version="1.0"><Client><A>1</A><B/></Client><Phone/></config>',
    'file config Client[A B] Phone[]',
  ],
  ['the root in other case', '<Config><client><A>1</A></client></Config>', 'file Config client[A]'],
  [
    'a root of another name',
    '<configuration><Client><A>1</A></Client></configuration>',
    'file configuration Client[A]',
  ],
  ['groups without a root', '<Client><A>1</A></Client>\n<Phone><B>2</B></Phone>', 'fragment - Client[A] Phone[B]'],
  ['one group', '<Client><A>1</A></Client>', 'fragment - Client[A]'],
  ['one parameter', '<ServicesDomain>example.com</ServicesDomain>', 'fragment - ServicesDomain'],
  ['parameters without a group', '<config><A>1</A><Client><B>2</B></Client></config>', 'file config A Client[B]'],
  ['an unknown group', '<config><Klient><A>1</A></Klient></config>', 'file config Klient?[A]'],
  [
    'a group in a group',
    '<config><Client><A>1</A><Phone><B>2</B></Phone></Client></config>',
    'file config Client[A] Phone[B]',
  ],
  [
    'a parameter that holds XML',
    '<config><Client><jabber-plugin-config><browser-plugin/></jabber-plugin-config></Client></config>',
    'file config Client[jabber-plugin-config]',
  ],
  [
    'a parameter that holds XML, without a group',
    '<config><jabber-plugin-config><browser-plugin/></jabber-plugin-config></config>',
    'file config jabber-plugin-config',
  ],
  [
    'a group not closed',
    '<config>\n<Client>\n <A>1</A>\n<Phone>\n <B>2</B>\n</Phone>\n</config>',
    'file config Client[A] Phone[B]',
  ],
  ['a parameter not closed', '<config><Client><A>1 <B>2</B><C>3</C></Client></config>', 'file config Client[A B C]'],
  ['a forgotten slash', '<config><Client><A>1<A><B>2</B></Client></config>', 'file config Client[A A B]'],
  ['a half-typed parameter', '<config>\n<Client>\n  <Ser\n  <B>2</B>\n</Client>\n</config>', 'file config Client[B]'],
  ['a forgotten end of the open tag', '<config><Client><A 1</A><B>2</B></Client></config>', 'file config Client[A B]'],
  [
    'a second root',
    '<config><Client><A>1</A></Client></config><Phone><B>2</B></Phone>',
    'file config Client[A] Phone[B]',
  ],
  ['nothing', '', 'fragment -'],
  ['no XML', 'Client=1\nPhone=2', 'fragment -'],
];

describe('structure of a configuration', () => {
  for (const [title, text, expected] of cases) {
    it(title, () => assert.equal(outline(documentOf(text)), expected));
  }

  it('knows where a nested group stands', () => {
    const { groups } = documentOf('<config><Client><Phone><B>2</B></Phone></Client></config>');
    assert.equal(groups[1]?.element.parent, groups[0]?.element);
  });

  it('finds settings by name without regard to case, in every group', () => {
    const document = documentOf('<config><Client><a>1</a></Client><Phone><A>2</A><B/></Phone></config>');
    assert.deepEqual(
      document.settingsNamed('A').map(({ value }) => value),
      ['1', '2'],
    );
    assert.deepEqual(document.settingsNamed('nothing'), []);
  });

  it('finds the catalogue entry of a setting in whatever case', () => {
    const [setting] = documentOf('<Client><startCALLwithvideo>true</startCALLwithvideo></Client>').settings;
    assert.equal(setting?.parameter?.name, 'StartCallWithVideo');
  });

  it('reads only the syntax of a text of more than two million characters', () => {
    const document = documentOf(`<config><Client><A>${'x'.repeat(2_000_000)}</B></Client></config>`);
    assert.equal(document.tooLarge, true);
    assert.deepEqual(document.settings, []);
    assert.deepEqual(
      document.xml.errors.map(({ kind }) => kind),
      ['close-tag-mismatch'],
    );
  });

  it('keeps its ranges when the editor changes its document in place', () => {
    const { document, change } = changingDocumentOf('<a>\n<b/></a>');
    const before = document.rangeOf({ start: 4, end: 8 });
    change('\n\n\n<a/>');
    assert.deepEqual(document.rangeOf({ start: 4, end: 8 }), before);
  });
});
