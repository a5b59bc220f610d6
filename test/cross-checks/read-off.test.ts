import assert from 'node:assert/strict';
import { settingNames } from '../../server/src/service/cross-checks/conditions/setting-names.js';
import { checkOf, language } from './engine.js';

describe('what is read off the text of a condition', () => {
  const silences: readonly (readonly [when: string, inputs: readonly string[]])[] = [
    ['cfg.has("A")', []],
    ['!cfg.has("A")', ['config']],
    ['!!cfg.has("A")', []],
    ['!(cfg.has("A") && boot.on("B"))', ['config', 'bootstrap']],
    ['!(mra() && !cfg.on("A"))', []],
    ['cfg.has("A") && !url.equals("B", ["x"])', ['url']],
    ['!cfg.off("A")', []],
    ['cfg.get("A") == "x"', []],
    ['cfg.has("A") != cfg.has("B")', ['config']],
    ['cfg.has("A") == false', ['config']],
    ['!given(emm.any_of(["A"]))', ['emm']],
    ['["A", "B"].exists(n, !cfg.has(n))', ['config']],
    ['["A", "B"].all(n, !cfg.has(n))', ['config']],
    ['["A", "B"].all(n, cfg.has(n))', []],
    ['mra() ? !cfg.has("A") : true', ['config']],
    ['globalcfg.has("A") && !groupcfg.present("A")', ['config']],
    ['!yes("remote_access.mra")', []],
  ];
  for (const [when, inputs] of silences) {
    it(`${when} concludes from the silence of ${inputs.join(' and ') || 'nothing'}`, () => {
      assert.deepEqual(checkOf({ when }).concludesFromSilence, inputs);
    });
  }

  const looks: readonly (readonly [when: string, names: readonly string[] | undefined])[] = [
    ['cfg.on("A") && !boot.has("B")', ['A', 'B']],
    ['cfg.any_of(["A", "B"]).size() > 0', ['A', 'B']],
    ['uses_uds()', ['DirectoryServerType']],
    ['effective_ip_mode() in ["ipv6"]', ['IP_Mode', 'ipv6']],
    ['ldap_port() == 389', ['ServerPort1']],
    ['mra()', []],
    ['cfg.names().exists(n, n == "A")', undefined],
    ['cfg.used()', undefined],
    ['url.raw() != ""', undefined],
    ['rows("codecs").exists(r, cfg.has(r.id))', undefined],
    ['changed("A")', undefined],
    ['["Mac", "Win"].exists(p, cfg.has("For" + p))', undefined],
  ];
  for (const [when, names] of looks) {
    it(`${when} can look at ${names ? names.join(' and ') || 'no setting' : 'any setting'}`, () => {
      const found = settingNames([language.compile(when, []).ast]);
      assert.deepEqual(found && [...found].sort(), names);
    });
  }

  const asks: readonly (readonly [when: string, facts: readonly string[]])[] = [
    [
      'yes("remote_access.mra") && older("servers.cucm.version", "11.5")',
      ['remote_access.mra', 'servers.cucm.version'],
    ],
    ['["a", "b"].exists(s, no("servers." + s + ".sso"))', ['servers.']],
    ['deployed("cucm") && client("mac")', ['servers.cucm', 'clients.mac']],
    ['items("features").exists(f, fact(f) == true)', ['features', '*']],
    ['srv("_cuplogin._tcp").size() > 0', ['dns.srv_records']],
    ['cfg.has("A")', []],
  ];
  for (const [when, facts] of asks) {
    it(`${when} asks for ${facts.join(' and ') || 'no fact'}`, () => {
      assert.deepEqual(checkOf({ when }).facts, facts);
    });
  }
});
