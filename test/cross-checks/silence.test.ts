import assert from 'node:assert/strict';
import { createConditionLanguage } from '../../server/src/service/cross-checks/conditions/condition-language.js';
import { silentInputs } from '../../server/src/service/cross-checks/conditions/silence.js';
import { loadCatalogue } from '../facts.js';
import { loadTables } from './load.js';

const language = createConditionLanguage(loadTables(loadCatalogue()));

describe('inputs from whose silence a condition concludes', () => {
  const rows: readonly (readonly [what: string, condition: string, inputs: readonly string[]])[] = [
    ['a setting that is not there', 'cfg.has("A") && !cfg.has("B")', ['config']],
    ['settings of which only one is there', 'cfg.has("A") != cfg.has("B")', ['config']],
    ['a value that is not given', 'boot.on("A") && !boot.equals("B", ["1"])', ['bootstrap']],
    ['another value than expected', 'boot.has("B") && !boot.equals("B", ["1"])', []],
    [
      'another value of what need not be set',
      '(boot.has("B") || boot.on("A")) && !boot.equals("B", ["1"])',
      ['bootstrap'],
    ],
    ['a default: on unless switched off', 'cfg.has("A") && !cfg.off("B")', []],
    ['what is in none of several inputs', '![cfg, emm].exists(s, s.on("A"))', ['config', 'emm']],
    ['what is in one of several inputs', '[cfg, emm].exists(s, s.on("A"))', []],
  ];
  for (const [what, condition, inputs] of rows) {
    it(what, () => assert.deepEqual(silentInputs(language.compile(condition, []).ast).sort(), inputs));
  }
});
