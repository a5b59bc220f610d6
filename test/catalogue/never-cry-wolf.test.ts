import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Parameter } from '../../server/src/service/catalogue/parameter.js';
import { createJabberDocument } from '../../server/src/service/documents/create-document.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { rules } from '../../server/src/service/rules/all.generated.js';
import { checkDocument } from '../../server/src/service/rules/check-document.js';
import { escapeText } from '../../server/src/service/values/setting-value.js';
import { loadCatalogue } from '../facts.js';

/** What the guides themselves write brings no complaint about the way it is written. */

const catalogue = loadCatalogue();
const current = catalogue.parameters.filter(({ retired, documented }) => !retired && documented === 'reference');
const aboutWriting = rules.filter(({ meta }) =>
  ['syntax', 'structure', 'names', 'values', 'style'].includes(meta.category),
);

/** Complaints about a file that holds one element, in the group the parameter is documented in. */
function complaints({ group = 'Policies' }: Parameter, element: string): string[] {
  const text = `<?xml version="1.0" encoding="utf-8"?>\n<config version="1.0">\n  <${group}>\n    ${element}\n  </${group}>\n</config>\n`;
  const textDocument = TextDocument.create('file:///jabber-config.xml', 'jabber-config', 1, text);
  const document = createJabberDocument({ textDocument }, catalogue);
  const failures: unknown[] = [];
  const findings = checkDocument(document, aboutWriting, catalogue, defaultLintOptions, (_, error) =>
    failures.push(error),
  );
  assert.deepEqual(failures, []);
  return findings.map(({ ruleId, message }) => `${element}: ${ruleId}: ${message}`);
}

function elementOf({ name }: Parameter, value: string): string {
  return `<${name}>${escapeText(value)}</${name}>`;
}

describe('what the guides write is not complained of', () => {
  it('examples', () => {
    const found = current.flatMap((parameter) => (parameter.example ? complaints(parameter, parameter.example) : []));
    // The example of the password is a word to be replaced, and known as one.
    assert.deepEqual(
      found.filter((complaint) => !complaint.includes('change-me')),
      [],
    );
    assert.equal(found.length, 1);
  });

  it('documented values', () => {
    const found = current.flatMap((parameter) =>
      (parameter.value.values ?? []).flatMap(({ value }) => complaints(parameter, elementOf(parameter, value))),
    );
    assert.deepEqual(found, []);
  });

  it('booleans in capitals, as in the sample files', () => {
    const switches = current.filter(({ value }) => value.values?.some((one) => /^true$/i.test(one.value)));
    const found = switches.flatMap((parameter) =>
      ['TRUE', 'True', 'true'].flatMap((value) =>
        complaints(parameter, elementOf(parameter, value)).filter((complaint) => !complaint.includes('value-case')),
      ),
    );
    assert.ok(switches.length > 150);
    assert.deepEqual(found, []);
  });

  it('defaults', () => {
    const found = current.flatMap((parameter) =>
      parameter.default === undefined ? [] : complaints(parameter, elementOf(parameter, parameter.default)),
    );
    assert.deepEqual(found, []);
  });
});
