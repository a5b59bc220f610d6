import assert from 'node:assert/strict';
import { parse, stringify } from 'yaml';
import { readChecks, type WrittenCheck } from '../../scripts/generate/cross-checks/read-checks.js';
import { settingNames } from '../../server/src/service/cross-checks/conditions/setting-names.js';
import type { CompiledCheck } from '../../server/src/service/cross-checks/evaluation/compiled-check.js';
import { evaluateCheck, type Hit } from '../../server/src/service/cross-checks/evaluation/evaluate-check.js';
import { compileCheck } from '../../server/src/service/cross-checks/evaluation/seen-settings.js';
import { isRecord } from '../../server/src/service/cross-checks/is-record.js';
import { sectionsOf } from '../../server/src/service/cross-checks/samples/sample.js';
import type { Situation } from '../../server/src/service/cross-checks/situation/situation.js';
import { catalogue, language, placedIn, situationOf } from './engine.js';

const rules = readChecks().map((rule) => ({ rule, check: compileCheck(rule, language) }));

interface Sample {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly files: string;
}

/** A sample, its description as data. */
function sampleOf(text: string): Sample {
  const sections = sectionsOf(text);
  const facts: unknown = parse(sections.get('deployment') ?? '');
  const files = [...sections].filter(([name]) => name !== 'deployment').map(([name, body]) => `@${name}\n${body}`);
  return { facts: isRecord(facts) ? facts : {}, files: files.join('') };
}

function situation({ facts, files }: Sample, rule: WrittenCheck): Situation {
  const written = Object.keys(facts).length === 0 ? '' : stringify(facts);
  return situationOf(`${files}@deployment\n${written}`, rule);
}

const said = (hits: readonly Hit[]): string[] =>
  hits.map(({ words, places }) => JSON.stringify([words, places])).sort();

/** The dotted paths of everything stated, maps before what they hold. */
function pathsIn(value: unknown, prefix = ''): string[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [prefix + key, ...pathsIn(inner, `${prefix}${key}.`)]);
}

function without(facts: Sample['facts'], path: string): Sample['facts'] {
  const [key = '', ...rest] = path.split('.');
  const { [key]: inner, ...others } = facts;
  return rest.length === 0 || !isRecord(inner) ? others : { ...others, [key]: without(inner, rest.join('.')) };
}

/** True when a rule that asks for `asked` can see something of `path`. */
function touches(asked: string, path: string): boolean {
  const stem = asked.replace(/\.$/, '');
  return asked === '*' || stem === path || stem.startsWith(`${path}.`) || path.startsWith(`${stem}.`);
}

const asksFor = ({ facts }: CompiledCheck, path: string): boolean => facts.some((asked) => touches(asked, path));

describe('what is not stated', () => {
  for (const { rule, check } of rules.filter(({ rule }) => rule.inputs?.includes('deployment'))) {
    it(`${rule.id} finds nothing where nothing it asks for is stated`, () => {
      const { facts, files } = sampleOf(rule.positive);
      const asked = pathsIn(facts).filter((path) => asksFor(check, path));
      const left = asked.reduce(without, facts);
      assert.deepEqual(said(evaluateCheck(check, situation({ facts: left, files }, rule), language)), []);
    });
  }

  it('makes no rule speak, whatever else is stated', function () {
    this.timeout(60_000);
    const spoke: string[] = [];
    for (const { rule } of rules) {
      const sample = sampleOf(rule.positive);
      const tops = Object.keys(sample.facts);
      const now = situation(sample, rule);
      for (const { rule: other, check } of rules) {
        if (!other.inputs?.includes('deployment') || tops.some((key) => asksFor(check, key))) continue;
        if (evaluateCheck(check, now, language).length > 0) spoke.push(`${rule.id}: ${other.id}`);
      }
    }
    assert.deepEqual(spoke, []);
  });
});

describe('what a rule is read to look at', () => {
  const everything = sampleOf(
    `@deployment\n${stringify(Object.assign({}, ...rules.map(({ rule }) => sampleOf(rule.positive).facts)))}`,
  );

  for (const { rule, check } of rules.filter(({ check }) => !check.facts.includes('*'))) {
    const described = [rule.positive, rule.negative].filter((text) => sectionsOf(text).has('deployment'));
    if (described.length === 0) continue;
    it(`${rule.id}: other facts change nothing`, () => {
      for (const text of described) {
        const sample = sampleOf(text);
        const others = Object.entries(everything.facts).filter(([key]) => !asksFor(check, key));
        const more = { ...sample, facts: { ...sample.facts, ...Object.fromEntries(others) } };
        assert.deepEqual(
          said(evaluateCheck(check, situation(more, rule), language)),
          said(evaluateCheck(check, situation(sample, rule), language)),
        );
      }
    });
  }

  const spare = catalogue.parameters.filter(({ value }) => value.type === 'boolean' || value.type === 'integer');
  for (const { rule, check } of rules) {
    const names = settingNames(check.expressions.map(({ ast }) => ast));
    const configs = [rule.positive, rule.negative].filter(
      (text) => /^@config$/m.test(text) && !/<config[\s>]/.test(text),
    );
    if (!names || names.length === 0 || configs.length === 0) continue;
    it(`${rule.id}: other settings change nothing`, () => {
      const known = new Set(names.map((name) => (catalogue.parameter(name)?.name ?? name).toLowerCase()));
      const others = spare.filter(({ name }) => !known.has(name.toLowerCase()));
      const written = others.map(({ name }) => `<${name}>1</${name}>`).join('');
      for (const text of configs) {
        const more = text.replace(/^@config$/m, `@config\n<Client>${written}</Client>`);
        const [before, after] = [text, more].map((each) => evaluateCheck(check, situationOf(each, rule), language));
        assert.deepEqual(said(after ?? []), said(before ?? []));
      }
    });
  }

  it('makes no error of what a later release may support', () => {
    const rule = rules.find(({ rule }) => rule.id === 'windows-version-unsupported')?.rule;
    const found = (release: string, version: string) =>
      placedIn(`@deployment\n${release}clients: {windows: {os_versions: ["${version}"]}}\n`, rule ?? {}).map(
        ({ severity }) => severity,
      );
    assert.deepEqual(found('', '11'), ['information']);
    assert.deepEqual(found('', '7'), ['error']);
    assert.deepEqual(found('jabber_version: "12.9"\n', '11'), ['error']);
    assert.deepEqual(found('jabber_version: "14.1"\n', '11'), []);
  });
});
