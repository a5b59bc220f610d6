// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of snippets look like that
import assert from 'node:assert/strict';
import { completion, resolveCompletion } from '../../server/src/service/features/completion/completion.js';
import { acceptAt, itemsAt, labelsAt } from './accept.js';
import { atCursor, context } from './cursor.js';

const editor = context();
const plain = context({}, { snippets: false });

/** Text inside `<Client>` of an otherwise complete file. */
function inClient(text: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<config version="1.0">\n  <Client>\n    ${text}\n  </Client>\n</config>\n`;
}

describe('completion: accepted text', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['a name after <', '<EnableAutos|', 'EnableAutosave', '<EnableAutosave>${1|false,true|}</EnableAutosave>'],
    ['bare letters', 'EnableAutos|', 'EnableAutosave', '<EnableAutosave>${1|false,true|}</EnableAutosave>'],
    ['nothing typed', '|', 'EnableAutosave', '<EnableAutosave>${1|false,true|}</EnableAutosave>'],
    ['a bracket closed by the editor', '<|>', 'EnableAutosave', '<EnableAutosave>${1|false,true|}</EnableAutosave>'],
    ['a close tag made by the editor', '<Ena|></Ena>', 'EnablePrt', '<EnablePrt>${1|true,false|}</EnablePrt>'],
    ['a self-closing tag', '<EnableAut|/>', 'EnableAutosave', '<EnableAutosave>${1|false,true|}</EnableAutosave>'],
    ['the middle of a name', '<Enable|Aut', 'EnableAutosave', '<EnableAutosave>${1|false,true|}</EnableAutosave>'],
    [
      'a whole element is renamed',
      '<EnableAut|>true</EnableAut>',
      'EnableAutosave',
      '<EnableAutosave>true</EnableAutosave>',
    ],
    [
      'a number keeps its default to type over',
      '<ChatTele|',
      'ChatTelephonyEscalationLimit',
      '<ChatTelephonyEscalationLimit>${1:25}</ChatTelephonyEscalationLimit>',
    ],
    ['an open value is left to be written', '<PrtLog|', 'PrtLogServerURL', '<PrtLogServerURL>$1</PrtLogServerURL>'],
    [
      'an empty word is no choice',
      '<ShowIcon|',
      'ShowIconWhenMobile',
      '<ShowIconWhenMobile>${1|Default_on,On,Off,Default_off|}</ShowIconWhenMobile>',
    ],
    [
      'before another parameter',
      '<EnableAutos|\n    <EnablePrt>true</EnablePrt>',
      'EnableAutosave',
      '<EnableAutosave>${1|false,true|}</EnableAutosave>\n    <EnablePrt>true</EnablePrt>',
    ],
    [
      'after an element left open',
      '<EnablePrt>true\n    <EnableAutos|',
      'EnableAutosave',
      '<EnablePrt>true\n    <EnableAutosave>${1|false,true|}</EnableAutosave>',
    ],
    [
      'an attribute of a nested element',
      '<jabber-plugin-config><browser-plugin><page ref|></page></browser-plugin></jabber-plugin-config>',
      'refresh',
      '<jabber-plugin-config><browser-plugin><page refresh="${1|true,false|}"></page></browser-plugin></jabber-plugin-config>',
    ],
    [
      'an attribute that has its value',
      '<jabber-plugin-config><browser-plugin><page ref|="true"></page></browser-plugin></jabber-plugin-config>',
      'refresh',
      '<jabber-plugin-config><browser-plugin><page refresh="true"></page></browser-plugin></jabber-plugin-config>',
    ],
    [
      'the value of an attribute',
      '<jabber-plugin-config><browser-plugin><page refresh="|"></page></browser-plugin></jabber-plugin-config>',
      'true',
      '<jabber-plugin-config><browser-plugin><page refresh="true"></page></browser-plugin></jabber-plugin-config>',
    ],
    [
      'the value of an attribute without quotes',
      '<jabber-plugin-config><browser-plugin><page refresh=|></page></browser-plugin></jabber-plugin-config>',
      'true',
      '<jabber-plugin-config><browser-plugin><page refresh="true"></page></browser-plugin></jabber-plugin-config>',
    ],
    [
      'a nested element',
      '<jabber-plugin-config><browser-plugin><page><ur|</page></browser-plugin></jabber-plugin-config>',
      'url',
      '<jabber-plugin-config><browser-plugin><page><url>$1</url></page></browser-plugin></jabber-plugin-config>',
    ],
    ['a value', '<EnableAutosave>|</EnableAutosave>', 'true', '<EnableAutosave>true</EnableAutosave>'],
    [
      'a value in place of another',
      '<EnableAutosave>|true</EnableAutosave>',
      'false',
      '<EnableAutosave>false</EnableAutosave>',
    ],
    [
      'a complete value in place of another',
      '<EnableAutosave>true|</EnableAutosave>',
      'false',
      '<EnableAutosave>false</EnableAutosave>',
    ],
    ['a value whose element is not closed', '<EnableAutosave>tr|', 'true', '<EnableAutosave>true</EnableAutosave>'],
    ['the first item of a list', '<EMMType>|</EMMType>', '1', '<EMMType>1</EMMType>'],
    ['a further item of a list', '<EMMType>1;|</EMMType>', '2', '<EMMType>1;2</EMMType>'],
    ['an item between two', '<EMMType>1;|;2</EMMType>', '0', '<EMMType>1;0;2</EMMType>'],
    ['the close tag', '<EnableAutosave>true</|', '</EnableAutosave>', '<EnableAutosave>true</EnableAutosave>'],
    [
      'the close tag of the group',
      '<EnableAutosave>true</EnableAutosave>\n  </Cl|',
      '</Client>',
      '<EnableAutosave>true</EnableAutosave>\n  </Client>',
    ],
  ];

  for (const [title, marked, label, expected] of cases) {
    it(title, () => assert.equal(acceptAt(inClient(marked), label, editor, '|'), inClient(expected)));
  }

  it('without snippets the first value is written out', () => {
    assert.equal(
      acceptAt(inClient('<EnableAutos|'), 'EnableAutosave', plain),
      inClient('<EnableAutosave>false</EnableAutosave>'),
    );
  });

  it('an example with an ampersand is written as XML', () => {
    const marked = '<config><Directory><BaseFilter>|</BaseFilter></Directory></config>';
    const label = '(&(objectCategory=person)(memberOf=cn=Staff,ou=Groups,dc=example,dc=com))';
    assert.equal(
      acceptAt(marked, label, editor),
      '<config><Directory><BaseFilter>(&amp;(objectCategory=person)(memberOf=cn=Staff,ou=Groups,dc=example,dc=com))</BaseFilter></Directory></config>',
    );
  });

  it('a parameter typed below config goes into its group', () => {
    const marked = '<config>\n  <Client>\n    <EnablePrt>true</EnablePrt>\n  </Client>\n  <EnableAutos|\n</config>';
    assert.equal(
      acceptAt(marked, 'EnableAutosave', editor),
      '<config>\n  <Client>\n    <EnablePrt>true</EnablePrt>\n    <EnableAutosave>false</EnableAutosave>\n  </Client>\n  \n</config>',
    );
  });

  it('a parameter typed below config brings its group where that is missing', () => {
    assert.equal(
      acceptAt('<config>\n  <EnableAutos|\n</config>', 'EnableAutosave', editor),
      '<config>\n  <Client>\n\t<EnableAutosave>${1|false,true|}</EnableAutosave>\n</Client>\n</config>',
    );
  });

  it('a group', () => {
    assert.equal(
      acceptAt('<config>\n<Pol|\n</config>', 'Policies', editor),
      '<config>\n<Policies>\n\t$0\n</Policies>\n</config>',
    );
  });

  it('an empty file becomes a configuration', () => {
    assert.equal(
      acceptAt('|', 'config', editor),
      '<?xml version="1.0" encoding="UTF-8"?>\n<config version="1.0">\n\t$0\n</config>',
    );
  });

  it('the root below a declaration', () => {
    assert.equal(
      acceptAt('<?xml version="1.0"?>\n<co|', 'config', editor),
      '<?xml version="1.0"?>\n<config version="1.0">\n\t$0\n</config>',
    );
  });

  it('the declaration', () => {
    const label = '<?xml version="1.0" encoding="UTF-8"?>';
    assert.equal(acceptAt('<?|\n<config version="1.0"/>', label, editor), `${label}\n<config version="1.0"/>`);
    assert.equal(
      acceptAt('<?xml version="1.0" enc|?>', 'encoding', editor),
      '<?xml version="1.0" encoding="${1:UTF-8}"?>',
    );
  });

  it('the version of config', () => {
    assert.equal(acceptAt('<config |>\n</config>', 'version', editor), '<config version="${1:1.0}">\n</config>');
    assert.equal(acceptAt('<config version="|">\n</config>', '1.0', editor), '<config version="1.0">\n</config>');
  });
});

describe('completion: what is listed', () => {
  const lists: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'groups come first below config, the one present last',
      '<config><Client></Client><P|</config>',
      ['Phone', 'Policies', 'Presence'],
    ],
    ['values in the order of the catalogue', '<IP_Mode>|</IP_Mode>', ['IPV4_Only', 'IPV6_Only', 'Dual_Stack']],
    ['ports that directory servers listen on', '<ServerPort1>|</ServerPort1>', ['636', '3269', '389', '3268']],
    ['items not yet given', '<EMMType>1;|</EMMType>', ['0', '2']],
    ['bounds and example of a number', '<ForceLogoutTimerDesktop>|</ForceLogoutTimerDesktop>', ['1', '480', '15']],
    [
      'attributes not yet written',
      '<jabber-plugin-config><browser-plugin><page preload="true" |/></browser-plugin></jabber-plugin-config>',
      ['refresh', 'internal'],
    ],
    [
      'children of a nested element, those present last',
      '<jabber-plugin-config><browser-plugin><page><tooltip>x</tooltip><|</page></browser-plugin></jabber-plugin-config>',
      ['icon', 'url', 'tooltip'],
    ],
    ['nothing in a comment', '<!-- <| -->', []],
    ['nothing in an unfinished comment', '<!-- En|', []],
    ['nothing in CDATA', '<![CDATA[<|]]>', []],
    ['nothing in a value of an unknown parameter', '<Foo>|</Foo>', []],
    [
      'nothing for a password',
      '<config><Directory><ConnectionPassword>|</ConnectionPassword></Directory></config>',
      [],
    ],
    ['nothing after the root', '<config></config>\n|', []],
    ['nothing for attributes of a parameter', '<EnablePrt |>true</EnablePrt>', []],
    ['nothing in a value that is closed', '<EnablePrt>tr<|</EnablePrt>', []],
    ['nothing in XML of the user’s own', '<InstantMessageLabels><item><|</item></InstantMessageLabels>', []],
    ['no bare word there either', '<InstantMessageLabels><item>\nEna|\n</item></InstantMessageLabels>', []],
    ['nothing in an unknown element of a custom tab', '<jabber-plugin-config><foo><|</foo></jabber-plugin-config>', []],
    ['parameters in a group nobody knows', '<config><Clent>\n<EnableAuto|\n</Clent></config>', ['EnableAutosave']],
    ['an undocumented name once it is being typed', '<imcatch|', ['imcatcher_disable']],
  ];
  for (const [title, marked, expected] of lists) {
    const text = marked.startsWith('<config') ? marked : inClient(marked);
    it(title, () => assert.deepEqual(labelsAt(text, editor).slice(0, Math.max(expected.length, 3)), expected));
  }

  it('own group first, other groups after it, present ones last', () => {
    const items = itemsAt(inClient('<EnablePrt>true</EnablePrt>\n    <Enable|'), editor);
    const place = (label: string) => items.findIndex((item) => item.label === label);
    assert.ok(place('EnableAutosave') < place('EnableVideo'), 'Client before Policies');
    assert.ok(place('EnableVideo') < place('EnablePrt'), 'missing before present');
    assert.equal(items[place('EnableVideo')]?.labelDetails?.description, 'Policies');
    assert.equal(items[place('EnablePrt')]?.labelDetails?.description, 'already in this file');
  });

  it('the parameter being typed is not taken for one that is present', () => {
    const item = itemsAt(inClient('<EnableAutosave|'), editor).find(({ label }) => label === 'EnableAutosave');
    assert.equal(item?.labelDetails, undefined);
  });

  it('the chosen release decides what exists', () => {
    const marked = inClient('<AutoAnswerFor|');
    assert.deepEqual(labelsAt(marked, context({ release: '12.9' })), ['AutoAnswerForGuidedAccess']);
    assert.deepEqual(labelsAt(marked, context({ release: '12.7' })), []);
  });

  it('the chosen platforms decide what works', () => {
    const marked = inClient('<AutoAnswerFor|');
    assert.deepEqual(labelsAt(marked, context({ platforms: ['windows', 'ios'] })), ['AutoAnswerForGuidedAccess']);
    assert.deepEqual(labelsAt(marked, context({ platforms: ['windows'] })), []);
  });

  it('retired names are never offered, replaced ones only before their successor', () => {
    assert.deepEqual(labelsAt('<config><Directory><BDI|</Directory></config>', context({ release: '12.1' })), []);
    const marked = inClient('<HeadsetPreference|');
    assert.deepEqual(labelsAt(marked, context({ release: '12.9' })), ['HeadsetPreference']);
    assert.deepEqual(labelsAt(marked, context({ release: '12.7' })), ['HeadsetPreferenceOnVDI']);
  });

  it('a value says what it means, and which one is the default', () => {
    const [first, second] = itemsAt(inClient('<EnableAutosave>|</EnableAutosave>'), editor);
    assert.equal(first?.detail, 'the check box to save chats is offered');
    assert.equal(second?.labelDetails?.description, 'default');
  });

  it('documentation comes with the resolved item only', () => {
    const [item] = itemsAt(inClient('<EnableAutosave|'), editor);
    assert.ok(item);
    assert.equal(item.documentation, undefined);
    const { documentation } = resolveCompletion(item, editor);
    assert.match(typeof documentation === 'object' ? documentation.value : '', /save each chat/);
  });

  const triggers: readonly (readonly [string, string, boolean])[] = [
    ['<', '<|', true],
    ['>', '<EnablePrt>|</EnablePrt>', true],
    ['>', '<EnablePrt>true</EnablePrt>|', false],
    ['/', '<EnablePrt>true</|', true],
    ['/', '<PrtLogServerURL>http:/|</PrtLogServerURL>', false],
    [';', '<EMMType>1;|</EMMType>', true],
    [',', '<EnablePrt>,|</EnablePrt>', false],
    ['"', '<jabber-plugin-config><browser-plugin><page refresh="|"/></browser-plugin></jabber-plugin-config>', true],
    [' ', '<jabber-plugin-config><browser-plugin><page |/></browser-plugin></jabber-plugin-config>', true],
    [' ', '<EnablePrt> |</EnablePrt>', false],
    ['"', '<EnablePrt>"|</EnablePrt>', false],
  ];
  for (const [trigger, marked, opens] of triggers) {
    it(`${marked}: typing ${trigger} ${opens ? 'opens' : 'does not open'} a list`, () => {
      const { document, position } = atCursor(inClient(marked));
      assert.equal(completion(document, position, editor, trigger).items.length > 0, opens);
    });
  }
});
