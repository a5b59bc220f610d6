import assert from 'node:assert/strict';
import { Unclear } from '../../server/src/service/cross-checks/situation/unclear.js';
import { situationOf } from './engine.js';

const view = (sample: string) => situationOf(sample).cfg;
const mode = (value: string) => `<Client><IP_Mode>${value}</IP_Mode></Client>\n`;

describe('settings as conditions see them', () => {
  it('a group file is laid over the global file, setting by setting', () => {
    const cfg = view(
      `@config\n${mode('IPV4_Only')}<Policies><EnableVideo>true</EnableVideo></Policies>\n@group\n${mode('Dual_Stack')}`,
    );
    assert.equal(cfg.get('IP_Mode'), 'Dual_Stack');
    assert.equal(cfg.get('EnableVideo'), 'true');
    assert.deepEqual(cfg.names(), ['IP_Mode', 'EnableVideo']);
  });

  it('the global and the group file can be asked alone', () => {
    const { globalcfg, groupcfg } = situationOf(`@config\n${mode('IPV4_Only')}@group\n${mode('Dual_Stack')}`);
    assert.equal(globalcfg.get('IP_Mode'), 'IPV4_Only');
    assert.equal(groupcfg.get('IP_Mode'), 'Dual_Stack');
  });

  it('an empty setting of a group file hides that of the global file', () => {
    const cfg = view(`@config\n${mode('IPV4_Only')}@group\n${mode('')}`);
    assert.equal(cfg.has('IP_Mode'), false);
    assert.equal(cfg.present('IP_Mode'), true);
    assert.equal(cfg.get('IP_Mode'), null);
  });

  it('names count without regard to case, values are trimmed', () => {
    const cfg = view('@config\n<Client><ip_mode> Dual_Stack </ip_mode></Client>\n');
    assert.equal(cfg.get('IP_Mode'), 'Dual_Stack');
    assert.equal(cfg.equals('IP_MODE', ['dual_stack']), true);
  });

  it('written twice with one value is clear, with different values it is not', () => {
    assert.equal(view(`@config\n${mode('Dual_Stack')}${mode('Dual_Stack')}`).get('IP_Mode'), 'Dual_Stack');
    const cfg = view(`@config\n${mode('Dual_Stack')}${mode('IPV4_Only')}`);
    assert.throws(() => cfg.get('IP_Mode'), Unclear);
    assert.throws(() => cfg.on('IP_Mode'), Unclear);
    assert.equal(cfg.has('IP_Mode'), true);
  });

  it('a value still to be filled in is unclear; what the client fills in is not', () => {
    for (const value of ['&lt;mode&gt;', `$\{MODE}`, `prefix-$\{MODE}`]) {
      assert.throws(() => view(`@config\n${mode(value)}`).get('IP_Mode'), Unclear, value);
    }
    const photo = '<Directory><UdsPhotoUriWithToken>https://x/%%uid%%.jpg</UdsPhotoUriWithToken></Directory>\n';
    assert.equal(view(`@config\n${photo}`).get('UdsPhotoUriWithToken'), 'https://x/%%uid%%.jpg');
  });

  it('a switch with a word that is neither yes nor no is neither on nor off: it is unclear', () => {
    const cfg = view('@config\n<Policies><EnableVideo>ture</EnableVideo></Policies>\n');
    assert.throws(() => cfg.on('EnableVideo'), Unclear);
    assert.throws(() => cfg.off('EnableVideo'), Unclear);
    assert.equal(view('@config\n<Policies><EnableVideo/></Policies>\n').on('EnableVideo'), false);
  });

  const others: readonly (readonly [view: 'boot' | 'url' | 'emm', sample: string, name: string, value: string])[] = [
    [
      'boot',
      '@bootstrap\nmsiexec /i CiscoJabberSetup.msi CLEAR=1 SERVICES_DOMAIN=example.com\n',
      'ServicesDomain',
      'example.com',
    ],
    ['boot', '@bootstrap\nServicesDomain=example.com\n', 'SERVICES_DOMAIN', 'example.com'],
    [
      'boot',
      '@bootstrap\nmsiexec /i CiscoJabberSetup.msi CLEAR=1 EXCLUDED_SERVICES=WEBEX\n',
      'ServiceDiscoveryExcludedServices',
      'WEBEX',
    ],
    ['url', '@url\nciscojabber://provision?ServicesDomain=example.com\n', 'SERVICES_DOMAIN', 'example.com'],
    ['emm', '@emm\nServicesDomain: example.com\n', 'SERVICES_DOMAIN', 'example.com'],
  ];
  for (const [input, sample, name, value] of others) {
    it(`${name} is found in ${input} under its name there: ${sample.split('\n')[1]}`, () => {
      assert.equal(situationOf(sample)[input].get(name), value);
    });
  }

  const words: readonly (readonly [value: string, on: boolean, off: boolean, num: bigint | null])[] = [
    ['true', true, false, null],
    ['YES', true, false, null],
    ['1', true, false, 1n],
    ['off', false, true, null],
    ['0', false, true, 0n],
    ['maybe', false, false, null],
    ['-12', false, false, -12n],
    ['1.5', false, false, null],
  ];
  for (const [value, on, off, num] of words) {
    it(`${value}: on ${on}, off ${off}, number ${num}`, () => {
      const cfg = view(`@config\n${mode(value)}`);
      assert.deepEqual([cfg.on('IP_Mode'), cfg.off('IP_Mode'), cfg.num('IP_Mode')], [on, off, num]);
    });
  }

  it('an input that is not there has nothing, and says nothing of what is off', () => {
    const { boot } = situationOf('@config\n');
    assert.deepEqual(
      [boot.given, boot.used(), boot.has('IP_Mode'), boot.off('IP_Mode'), boot.get('IP_Mode'), boot.names()],
      [false, false, false, false, null, []],
    );
  });
});
