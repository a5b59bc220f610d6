import assert from 'node:assert/strict';
import type { CheckFix } from '../../server/src/service/cross-checks/cross-check.js';
import type { PlacedHit } from '../../server/src/service/cross-checks/placing/place-hit.js';
import { applyEdits } from '../../server/src/service/text/edit.js';
import { placedIn } from './engine.js';

const config = '@config\n<Policies><EnableVideo>true</EnableVideo></Policies>\n';
const both = { config: 'IPV4_Only', bootstrap: 'IPv4-Only', url: 'IPv4-Only' };

interface Mended {
  readonly title: string;
  readonly text: string;
}

/** The first fix of a rule that marks `at`; undefined where it is not offered. */
function mended(
  sample: string,
  edits: CheckFix['edits'],
  at: readonly string[],
  inputs: 'config' | 'bootstrap' | 'url' = 'config',
): Mended | undefined {
  const [placed] = placedIn(sample, {
    inputs: [inputs],
    at,
    words: { value: '"Dual_Stack"', name: '"IP_Mode"' },
    fixes: [{ edits }],
  });
  const [fix] = placed?.fixes() ?? [];
  return placed && fix && { title: fix.title, text: applyEdits(textOf(placed), fix.edits) };
}

function textOf({ place }: PlacedHit): string {
  return place.kind === 'fact' ? place.description.text : place.document.text;
}

describe('quick fixes of rules that are data', () => {
  it('set a value that is written', () => {
    const fix = mended(config, [{ set: 'config/EnableVideo', to: 'false' }], ['config/EnableVideo']);
    assert.equal(fix?.title, 'Set `EnableVideo` to `false`');
    assert.ok(fix.text.includes('<EnableVideo>false</EnableVideo>'));
  });

  it('add a setting that is not written, in its group', () => {
    const fix = mended(config, [{ set: 'config/{name}', to: '{value}' }], ['config/EnableVideo']);
    assert.equal(fix?.title, 'Add `IP_Mode` with `Dual_Stack`');
    assert.match(fix.text, /<Client>\s*<IP_Mode>Dual_Stack<\/IP_Mode>\s*<\/Client>/);
  });

  it('add several settings at once', () => {
    const edits = [
      { set: 'config/ServerPort1', to: '636' },
      { set: 'config/PrimaryServerName', to: 'dc1.example.com' },
      { set: 'config/IP_Mode', to: 'Dual_Stack' },
      { set: 'config/EnableVideo', to: 'false' },
    ];
    const fix = mended(config, edits, ['config/']);
    assert.ok(fix);
    assert.match(
      fix.text,
      /<ServerPort1>636<\/ServerPort1>\s*<PrimaryServerName>dc1\.example\.com<\/PrimaryServerName>/,
    );
    assert.match(fix.text, /<Client>\s*<IP_Mode>Dual_Stack<\/IP_Mode>\s*<\/Client>/);
    assert.match(fix.text, /<EnableVideo>false<\/EnableVideo>/);
    assert.equal(fix.text.match(/<Directory>/g)?.length, 1);
  });

  it('rename a setting and keep its value', () => {
    const sample = '@config\n<Options><ConfigRefreshInterval>8</ConfigRefreshInterval></Options>\n';
    const fix = mended(
      sample,
      [{ rename: 'config/ConfigRefreshInterval', to: 'ConfigRefetchInterval' }],
      ['config/ConfigRefreshInterval'],
    );
    assert.equal(fix?.title, 'Rename `ConfigRefreshInterval` to `ConfigRefetchInterval`');
    assert.ok(fix.text.includes('<ConfigRefetchInterval>8</ConfigRefetchInterval>'));
  });

  it('are not certain where the new name is there already, with another value', () => {
    const certain = (other: string): boolean | undefined => {
      const [placed] = placedIn(
        `@url\nciscojabber://provision?ServicesDomian=a.example.com&ServicesDomain=${other}\n`,
        {
          inputs: ['url'],
          at: ['url/ServicesDomian'],
          fixes: [{ edits: [{ rename: '@', to: 'ServicesDomain' }], certain: true }],
        },
      );
      return placed?.fixes()[0]?.certain;
    };
    assert.deepEqual([certain('a.example.com'), certain('b.example.com')], [true, false]);
  });

  it('remove a setting wherever it is written in the file', () => {
    const twice = `${config}<Policies><enablevideo>true</enablevideo></Policies>\n`;
    const fix = mended(twice, [{ remove: 'config/EnableVideo' }], ['config/EnableVideo']);
    assert.equal(fix?.title, 'Remove `EnableVideo`');
    assert.doesNotMatch(fix.text, /EnableVideo/i);
  });

  it('name in their title what they change, and nothing that is not there anyway', () => {
    const edits = [{ remove: 'config/EnableVideo' }, { remove: 'config/IP_Mode' }];
    assert.equal(mended(config, edits, ['config/EnableVideo'])?.title, 'Remove `EnableVideo`');
    const both = `${config}<Client><IP_Mode>Dual_Stack</IP_Mode></Client>\n`;
    const fix = mended(both, edits, ['config/EnableVideo']);
    assert.equal(fix?.title, 'Remove `EnableVideo`; Remove `IP_Mode`');
    assert.doesNotMatch(fix.text, /EnableVideo|IP_Mode/);
  });

  const spelt: readonly (readonly [input: 'config' | 'bootstrap' | 'url', sample: string, written: string])[] = [
    ['config', '@config\n<Client><IP_Mode>Dual_Stack</IP_Mode></Client>\n', '<IP_Mode>IPV4_Only</IP_Mode>'],
    [
      'bootstrap',
      '@bootstrap\nmsiexec /i CiscoJabberSetup.msi CLEAR=1 IP_Mode="Two Stacks"\n',
      'IP_Mode="?IPv4-Only"?',
    ],
    ['bootstrap', '@bootstrap\nIP_Mode=Two Stacks\n', 'IP_Mode: IPv4-Only'],
    ['url', '@url\nciscojabber://provision?ServicesDomain=a.example&IP_Mode=Two%20Stacks\n', 'IP_Mode=IPv4-Only'],
  ];
  for (const [input, sample, written] of spelt) {
    it(`the marked setting is spelt as its file spells it: ${written}`, () => {
      const fix = mended(sample, [{ set: '@', to: both }], [`${input}/IP_Mode=`], input);
      assert.match(fix?.text ?? '', new RegExp(written));
    });
  }

  it('are not offered where the notation has no word for the value, or no name for the setting', () => {
    const boot = '@bootstrap\nIP_Mode=Two Stacks\n';
    assert.equal(mended(boot, [{ set: '@', to: { config: 'x' } }], ['bootstrap/IP_Mode'], 'bootstrap'), undefined);
    assert.equal(
      mended(boot, [{ set: 'bootstrap/EnableVideo', to: 'x' }], ['bootstrap/IP_Mode'], 'bootstrap'),
      undefined,
    );
  });

  it('are whole or not at all', () => {
    const edits = [
      { set: 'config/EnableVideo', to: 'false' },
      { set: 'bootstrap/IP_Mode', to: 'IPv4-Only' },
    ];
    assert.equal(mended(config, edits, ['config/EnableVideo']), undefined);
  });

  it('change the file where the finding stands, not the one below it', () => {
    const sample = `${config}@group\n<Client><IP_Mode>Dual_Stack</IP_Mode></Client>\n`;
    const fix = mended(sample, [{ set: 'config/EnableVideo', to: 'false' }], ['config/IP_Mode']);
    assert.match(fix?.text ?? '', /<Policies>\s*<EnableVideo>false<\/EnableVideo>/);
    assert.match(fix?.text ?? '', /IP_Mode/);
  });

  it('change the global file where that is marked, whatever a group file lays over it', () => {
    const sample = `${config}@group\n<Policies><EnableVideo>false</EnableVideo></Policies>\n`;
    for (const set of ['@', 'config/EnableVideo']) {
      const fix = mended(sample, [{ set, to: 'on' }], ['global/EnableVideo']);
      assert.equal(fix?.title, 'Set `EnableVideo` to `on`');
      assert.match(fix.text, /<Policies><EnableVideo>on<\/EnableVideo><\/Policies>/);
    }
  });
});
