import assert from 'node:assert/strict';
import { checkPage } from '../../server/src/service/cross-checks/pages/check-page.js';
import { ruleOf } from './engine.js';

describe('the page of a cross-check', () => {
  it('says of an idle setting that a group file does not make a finding of the global file', () => {
    const told = /nothing is told of the global file/;
    assert.match(checkPage(ruleOf({ idle: true })), told);
    assert.doesNotMatch(checkPage(ruleOf({})), told);
  });

  it('shows what is bound as comments, over however many lines', () => {
    const page = checkPage(ruleOf({ each: { n: '["a",\n "b"]' }, when: 'cfg.has(n)' }));
    assert.ok(page.includes('```cel\n// for each n in ["a",\n//  "b"]\ncfg.has(n)\n```'), page);
  });
});
