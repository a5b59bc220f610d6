import assert from 'node:assert/strict';
import { defaultLintOptions, type LintOptions } from '../../server/src/service/lint-options.js';
import { checkDocument } from '../../server/src/service/rules/check-document.js';
import type { Finding } from '../../server/src/service/rules/finding.js';
import { findingsPerRule } from '../../server/src/service/rules/finding-collector.js';
import type { ConfigMeta, ConfigRule } from '../../server/src/service/rules/rule.js';
import { catalogue, openDocument } from './open-document.js';

function meta(id: string, more: Partial<ConfigMeta> = {}): ConfigMeta {
  return { id, category: 'names', severity: 'warning', summary: 'Test.', sources: [], fix: 'none', ...more };
}

/** Reports the name of each parameter. */
const everySetting: ConfigRule = {
  meta: meta('every-setting'),
  setting: ({ nameSpan, name }, { report }) => report({ span: nameSpan, message: name }),
};

function find(text: string, rules: readonly ConfigRule[], options: Partial<LintOptions> = {}): Finding[] {
  return checkDocument(openDocument(text), rules, catalogue, { ...defaultLintOptions, ...options });
}

function told(findings: readonly Finding[]): string[] {
  return findings.map(({ ruleId, severity, message }) => `${severity} ${ruleId} ${message}`);
}

const twoSettings = '<Policies><B>1</B><A>2</A></Policies>';

describe('checkDocument', () => {
  it('calls each hook and sorts by place', () => {
    const everyGroup: ConfigRule = {
      meta: meta('every-group'),
      group: ({ nameSpan, name }, { report }) => report({ span: nameSpan, message: name }),
    };
    const once: ConfigRule = {
      meta: meta('once'),
      document: ({ report }) => report({ span: { start: 0, end: 0 }, message: 'once' }),
    };
    assert.deepEqual(told(find(twoSettings, [everySetting, everyGroup, once])), [
      'warning once once',
      'warning every-group Policies',
      'warning every-setting B',
      'warning every-setting A',
    ]);
  });

  it('takes severities from the options, also against a report that lowers its own', () => {
    const lowered: ConfigRule = {
      meta: meta('lowered'),
      setting: ({ nameSpan, name }, { report }) => report({ span: nameSpan, message: name, severity: 'hint' }),
    };
    assert.deepEqual(told(find('<Policies><B/></Policies>', [lowered])), ['hint lowered B']);
    assert.deepEqual(told(find('<Policies><B/></Policies>', [lowered], { rules: { lowered: 'error' } })), [
      'error lowered B',
    ]);
    assert.deepEqual(told(find('<Policies><B/></Policies>', [lowered], { rules: { lowered: 'off' } })), []);
  });

  it('skips a rule that throws and tells of it; the others go on', () => {
    const broken: ConfigRule = {
      meta: meta('broken'),
      setting: () => {
        throw new Error('oops');
      },
    };
    const errors: string[] = [];
    const findings = checkDocument(
      openDocument(twoSettings),
      [broken, everySetting],
      catalogue,
      defaultLintOptions,
      (id, error) => errors.push(`${id}: ${error}`),
    );
    assert.deepEqual(errors, ['broken: Error: oops']);
    assert.equal(findings.length, 2);
  });

  it('lists so many findings of one rule and says that there are more', () => {
    const count = findingsPerRule + 500;
    const findings = find(`<Policies>${'<A/>'.repeat(count)}</Policies>`, [everySetting]);
    assert.equal(findings.length, findingsPerRule + 1);
    assert.equal(
      told(findings)[0],
      `information findings-limited There are more than ${findingsPerRule} findings of every-setting; the others are not listed.`,
    );
  });

  it('checks only the syntax of a document that is too large', () => {
    const syntax: ConfigRule = {
      meta: meta('syntax', { syntaxOnly: true }),
      document: ({ report }) => report({ span: { start: 0, end: 0 }, message: 'syntax' }),
    };
    const other: ConfigRule = {
      meta: meta('other'),
      document: ({ report }) => report({ span: { start: 0, end: 0 }, message: 'other' }),
    };
    const large = `<Policies>${' '.repeat(2_000_001)}</Policies>`;
    assert.deepEqual(told(find(large, [syntax, other])), ['warning syntax syntax']);
  });

  it('leaves out what another finding answers for', () => {
    const cause: ConfigRule = {
      meta: meta('cause'),
      setting: ({ name, span, nameSpan }, { report }) => {
        if (name === 'B') report({ span: nameSpan, message: 'cause', absorbs: span });
      },
    };
    const rules = [everySetting, cause];
    assert.deepEqual(told(find(twoSettings, rules)), ['warning cause cause', 'warning every-setting A']);
    assert.deepEqual(
      told(find(twoSettings, rules, { rules: { cause: 'off' } })),
      ['warning every-setting B', 'warning every-setting A'],
      'a cause that is switched off answers for nothing',
    );
  });
});
