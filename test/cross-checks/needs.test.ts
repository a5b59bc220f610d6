import assert from 'node:assert/strict';
import { mayHold } from '../../server/src/service/cross-checks/needs.js';
import { checkOf, situationOf } from './engine.js';

const sample =
  '@deployment\nremote_access: {mra: true}\nservers: {cucm: {version: 12.5(1)}}\n@config\n<Policies><EnableVideo></EnableVideo></Policies>\n';

describe('what a condition cannot do without', () => {
  const conditions: readonly (readonly [when: string, may: boolean])[] = [
    ['mra()', true],
    ['yes("remote_access.mra")', true],
    ['no("remote_access.mra")', false],
    ['no("servers.cucm.sso")', false],
    ['older("servers.cucm.version", "12.0")', true],
    ['client("windows")', false],
    ['deployed("cucm") && on_premises()', false],
    ['cfg.present("EnableVideo")', true],
    ['cfg.has("IP_Mode")', false],
    ['url.equals("IP_Mode", ["x"])', false],
    ['!cfg.has("IP_Mode")', true],
    ['cfg.has("IP_Mode") || mra()', true],
    ['cfg.has("IP_Mode") ? true : true', true],
    ['mra() && (cfg.has("IP_Mode") || true) && client("mac")', false],
    ['["IP_Mode"].exists(n, cfg.has(n))', true],
  ];
  for (const [when, may] of conditions) {
    it(`${when} ${may ? 'may hold' : 'cannot hold'}`, () => {
      assert.equal(mayHold(checkOf({ when }).needs, situationOf(sample)), may);
    });
  }
});
