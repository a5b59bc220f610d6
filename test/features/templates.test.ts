import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import { templates } from '../../server/src/service/features/templates.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { rules } from '../../server/src/service/rules/all.generated.js';
import { checkDocument } from '../../server/src/service/rules/check-document.js';
import { catalogue, documentOf } from './cursor.js';
import { expandSnippet } from './snippet-text.js';

function findingsOf(text: string): string[] {
  const findings = checkDocument(documentOf(text), rules, catalogue, defaultLintOptions);
  return findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('templates', () => {
  for (const { id, title, snippet } of templates()) {
    it(`${title} is well-formed and checks clean`, () => {
      const text = expandSnippet(snippet);
      assert.equal(XMLValidator.validate(text), true);
      assert.deepEqual(findingsOf(text), []);
    });

    it(`${title} asks for everything a site has to decide`, () => {
      assert.match(snippet, /\$/, id);
    });
  }
});

interface Snippet {
  readonly body: readonly string[];
  readonly description: string;
}

describe('snippets', () => {
  const file = new URL('../../snippets/jabber-config.json', import.meta.url);
  const snippets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>;

  for (const [name, { body, description }] of Object.entries(snippets)) {
    it(`${name} breaks no rule where it belongs`, () => {
      const text = expandSnippet(body.join('\n'));
      const group = /goes into (\w+)/.exec(description)?.[1];
      const whole = text.startsWith('<?xml') ? text : wrap(group ?? 'Policies', text);
      assert.equal(XMLValidator.validate(whole), true);
      assert.deepEqual(findingsOf(whole), []);
    });
  }
});

function wrap(group: string, text: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<config version="1.0">\n<${group}>\n${text}\n</${group}>\n</config>\n`;
}
