import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDescriptionService } from '../../server/src/service/description-service.js';
import { customRuleSchema } from '../../server/src/service/lint-file/custom-rule-schema.js';
import { facts } from '../facts.js';

const page = readFileSync(new URL('../../docs/custom-rules.md', import.meta.url), 'utf8');

describe('docs/custom-rules.md', () => {
  it('shows a rule that can be run, with samples that hold', () => {
    const [, example = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
    const service = createDescriptionService({ facts });
    const file = service.lintFile(TextDocument.create('file:///jabber-lint.yaml', 'yaml', 1, example));
    assert.equal(file.lintFile.options.customRules?.length, 1);
    assert.deepEqual(service.lintFileProblems(file), []);
  });

  it('names the keys of a rule', () => {
    const told = Object.keys(customRuleSchema.properties ?? {}).filter((key) => !page.includes(`\`${key}\``));
    assert.deepEqual(told, ['confidence', 'instead_of', 'yields_to', 'note', 'source']);
  });
});
