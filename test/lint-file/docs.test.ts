import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDescriptionService } from '../../server/src/service/description-service.js';
import { customRuleSchema } from '../../server/src/service/lint-file/custom-rule-schema.js';
import { facts } from '../facts.js';

const page = readFileSync(new URL('../../docs/custom-rules.md', import.meta.url), 'utf8');

describe('docs/custom-rules.md', () => {
  const service = createDescriptionService({ facts });
  const [, example = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
  const runs = (text: string): void => {
    const file = service.lintFile(TextDocument.create('file:///jabber-lint.yaml', 'yaml', 1, text));
    assert.equal(file.lintFile.options.customRules?.length, 1);
    assert.deepEqual(service.lintFileProblems(file), []);
  };

  it('shows a rule that can be run, with samples that hold', () => runs(example));

  it('shows conditions that can be run', () => {
    const [, table = ''] = /\| Condition \|.*?\n((?:\|.*\n)+)/.exec(page) ?? [];
    const conditions = [...table.matchAll(/^\| `(.*?)` \|/gm)].map(([, condition]) => condition ?? '');
    assert.ok(conditions.length > 2);
    const rule = `customRules: [{id: acme, severity: hint, any_input: [config], at: [config/], message: m, when: WHEN}]`;
    for (const condition of conditions) runs(rule.replace('WHEN', () => JSON.stringify(condition)));
  });

  it('names every key of a rule', () => {
    const untold = Object.keys(customRuleSchema.properties ?? {}).filter((key) => !page.includes(`\`${key}\``));
    assert.deepEqual(untold, []);
  });
});
