// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a documented token looks like that
import assert from 'node:assert/strict';
import type { FeatureContext } from '../../server/src/service/features/feature-context.js';
import { hover } from '../../server/src/service/features/hover/hover.js';
import { atCursor, catalogue, context, documentOf, textAt } from './cursor.js';

interface Shown {
  readonly text: string;
  readonly over: string;
}

function hoverAt(marked: string, editor: FeatureContext = context()): Shown | undefined {
  const { document, position } = atCursor(marked);
  const found = hover(document, position, editor);
  if (!found) return undefined;
  assert.ok(found.range && typeof found.contents === 'object' && 'value' in found.contents);
  return { text: found.contents.value, over: textAt(document, found.range) };
}

function inGroup(group: string, text: string): string {
  return `<config version="1.0">\n<${group}>\n${text}\n</${group}>\n</config>`;
}

describe('hover', () => {
  const cases: readonly (readonly [string, string, string, readonly (string | RegExp)[]])[] = [
    [
      'a name: what it does and its values',
      inGroup('Client', '<Enable|Autosave>true</EnableAutosave>'),
      'EnableAutosave',
      [
        '**EnableAutosave** · Client',
        'Lets users save each chat as an HTML file',
        '- `true` – the check box',
        '- `false` (default) –',
        '**Platforms**: Windows, Mac',
        '**Security**: The saved files',
        '**Conditions**\n\n- users need',
        'Source: Parameters Reference Guide for Cisco Jabber 12.9, chapter Client',
      ],
    ],
    [
      'the name in the close tag',
      inGroup('Client', '<EnableAutosave>true</Enable|Autosave>'),
      'EnableAutosave',
      ['**EnableAutosave**'],
    ],
    [
      'a range with its unit',
      inGroup('Client', '<ForceLogoutTimer|Desktop>5</ForceLogoutTimerDesktop>'),
      'ForceLogoutTimerDesktop',
      ['A whole number from 1 to 480 (minutes).'],
    ],
    [
      'a list that may take other items',
      inGroup('Directory', '<Predictive|SearchFilter>mail</PredictiveSearchFilter>'),
      'PredictiveSearchFilter',
      ['Other items than the listed ones may be accepted as well.'],
    ],
    [
      'defaults that differ by platform',
      inGroup('Options', '<CalendarAuto|RefreshTime>5</CalendarAutoRefreshTime>'),
      'CalendarAutoRefreshTime',
      ['**Default**: Windows `0`, Mac `5`'],
    ],
    [
      'a retired name and its successor',
      inGroup('Directory', '<BDI|EnableTLS>true</BDIEnableTLS>'),
      'BDIEnableTLS',
      ['Retired in release 11.8 (BDI name). Replaced by `UseSSL`.', '- `true` → `True`', '**Releases**: up to 11.7'],
    ],
    [
      'relations with other parameters',
      inGroup('Client', '<EnablePrt|Encryption>true</EnablePrtEncryption>'),
      'EnablePrtEncryption',
      ['With `true`: `PrtCertificateName` or `PRTCertificateUrl`', '**See also**: `PrtCertificateName`'],
    ],
    [
      'a name no guide lists',
      inGroup('Client', '<imcatcher|_disable>x</imcatcher_disable>'),
      'imcatcher_disable',
      ['Not in the parameter reference guides.'],
    ],
    [
      'a name of another file',
      inGroup('Client', '<Services|Domain>x</ServicesDomain>'),
      'ServicesDomain',
      ['does not belong in jabber-config.xml', 'the installer and its bootstrap file'],
    ],
    [
      'a name in other capitals',
      inGroup('Client', '<enable|autosave>true</enableautosave>'),
      'enableautosave',
      ['**EnableAutosave**'],
    ],
    [
      'a value',
      inGroup('Client', '<EnableAutosave>tr|ue</EnableAutosave>'),
      'true',
      ['**EnableAutosave** = `true`: the check box to save chats is offered'],
    ],
    [
      'a value in other capitals',
      inGroup('Client', '<EnableAutosave>|TRUE</EnableAutosave>'),
      'TRUE',
      ['`TRUE`: the check box to save chats is offered'],
    ],
    [
      'the default value',
      inGroup('Client', '<EnableAutosave> fal|se </EnableAutosave>'),
      'false',
      ['= `false` (default): the check box is not offered'],
    ],
    ['one item of a list', inGroup('Client', '<EMMType>1; |2</EMMType>'), '2', ['= `2`: Jabber for BlackBerry']],
    [
      'a group',
      '<config><Cl|ient></Client></config>',
      'Client',
      ['**Client** · group of parameters', /\d+ parameters here; \d+ of them exist in release 12\.9/],
    ],
    [
      'a nested element',
      inGroup(
        'Client',
        '<jabber-plugin-config><browser-plugin><page><u|rl>x</url></page></browser-plugin></jabber-plugin-config>',
      ),
      'url',
      ['**url** · part of jabber-plugin-config', 'Required.'],
    ],
    [
      'a nested attribute',
      inGroup(
        'Client',
        '<jabber-plugin-config><browser-plugin><page pre|load="true"/></browser-plugin></jabber-plugin-config>',
      ),
      'preload="true"',
      ['**preload** · attribute of page', '- `false` (default)'],
    ],
  ];

  for (const [title, marked, over, texts] of cases) {
    it(title, () => {
      const shown = hoverAt(marked);
      assert.ok(shown, 'a hover is shown');
      assert.equal(shown.over, over);
      for (const text of texts) {
        if (typeof text === 'string') assert.ok(shown.text.includes(text), `${text}\nnot in\n${shown.text}`);
        else assert.match(shown.text, text);
      }
    });
  }

  const silent: readonly (readonly [string, string])[] = [
    ['an unknown name', inGroup('Client', '<Fo|o>x</Foo>')],
    ['the value of an unknown name', inGroup('Client', '<Foo>x|y</Foo>')],
    ['between parameters', inGroup('Client', '<EnablePrt>true</EnablePrt>\n|\n')],
    ['in a comment', inGroup('Client', '<!-- Enable|Prt -->')],
    ['the root', '<con|fig></config>'],
    ['an empty text', '|'],
  ];
  for (const [title, marked] of silent) {
    it(`nothing is said about ${title}`, () => assert.equal(hoverAt(marked), undefined));
  }

  it('release and platforms that rule a parameter out are named', () => {
    const marked = inGroup('Client', '<AutoAnswer|ForGuidedAccess>true</AutoAnswerForGuidedAccess>');
    const shown = hoverAt(marked, context({ release: '12.5', platforms: ['windows'] }));
    assert.match(shown?.text ?? '', /Not documented for the chosen release 12\.5\. Not on the chosen platforms\./);
  });

  it('a password is not repeated', () => {
    const shown = hoverAt(inGroup('Directory', '<ConnectionPassword>hun|ter2</ConnectionPassword>'));
    assert.ok(shown && !shown.text.includes('hunter2'));
  });

  it('an editor without Markdown gets plain text', () => {
    const shown = hoverAt(inGroup('Client', '<EMM|Type>1</EMMType>'), context({}, { markdown: false }));
    assert.match(shown?.text ?? '', /^EMMType · Client\n\nLists the mobile client editions/);
    assert.doesNotMatch(shown?.text ?? '', /[`*]/);
  });

  it('every parameter of the catalogue can be described', () => {
    for (const { name } of catalogue.parameters) {
      const document = documentOf(`<config><Client><${name}>x</${name}></Client></config>`);
      const found = hover(document, document.textDocument.positionAt(18), context());
      assert.ok(found, name);
      const text = typeof found.contents === 'object' && 'value' in found.contents ? found.contents.value : '';
      assert.ok(text.includes(`**${name}**`), name);
      assert.doesNotMatch(text, /undefined|\[object/, name);
    }
  });
});
