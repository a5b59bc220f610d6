import assert from 'node:assert/strict';
import { keepSame } from '../../server/src/workspace/deployments/keep-same.js';
import { checkerOf, configAt, membersOf } from './deployment-members.js';
import { ruleOf } from './engine.js';

const name = 'jabber-config.xml';
const uri = `file:///${name}`;
const checker = checkerOf([
  ruleOf({
    when: 'cfg.on("EnableVideo")',
    at: ['config/EnableVideo'],
    message: 'On at {n}.',
    words: { n: 'cfg.get("IP_Mode")' },
  }),
]);
const settings = (mode: string) =>
  `<Policies><EnableVideo>true</EnableVideo></Policies><Client><IP_Mode>${mode}</IP_Mode></Client>`;

describe('findings of a deployment that was checked again', () => {
  const file = configAt(name, settings('A'));
  const first = checker.check(membersOf('', { global: file }));

  it('are the same list where file and findings are the same', () => {
    const copy = new Map([...first].map(([key, list]) => [key, list.map((hit) => ({ ...hit }))]));
    assert.equal(first.get(uri)?.length, 1);
    assert.equal(keepSame(copy, first).get(uri), first.get(uri));
  });

  it('are new where the file is, though it says the same: their fixes are for its text', () => {
    const other = configAt(name, settings('A'));
    const now = checker.check(membersOf('', { global: other }));
    assert.equal(keepSame(now, first).get(uri), now.get(uri));
    assert.notEqual(now.get(uri), first.get(uri));
  });

  it('are new where they say something else', () => {
    const now = checker.check(membersOf('', { global: configAt(name, settings('B')) }));
    assert.equal(keepSame(now, first).get(uri)?.[0]?.message, 'On at B.');
  });
});
