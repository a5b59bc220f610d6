import assert from 'node:assert/strict';
import { language, situationOf } from './engine.js';

const situation = situationOf('@config\n<Policies><IP_Mode>Dual_Stack</IP_Mode></Policies>\n');

function valuesOf(expression: string, names: readonly string[] = []): unknown[] {
  const compiled = language.compile(expression, names);
  return ['a', 'b'].map((n) => language.evaluate(compiled, situation, { ...situation, n }));
}

describe('an expression that is the same in every situation', () => {
  const constant = [
    '["a", "b"]',
    'rows("languages").filter(r, given(r.windows)).map(r, r.lcid)',
    '{"a": lcids()}',
    '["mac"].map(p, {"id": p, "lacks": rows("languages").filter(r, !given(get(r, p)))})',
  ];
  for (const expression of constant) {
    it(`${expression} is evaluated once`, () => {
      const [first, second] = valuesOf(expression);
      assert.ok(first);
      assert.equal(first, second);
    });
  }

  it('reads no setting, no fact and nothing that is bound', () => {
    assert.deepEqual(valuesOf('[n]', ['n']), [['a'], ['b']]);
    for (const expression of ['[cfg.get("IP_Mode")]', '[fact("domains.services")]', '[mra()]', 'sources("IP_Mode")']) {
      const [first, second] = valuesOf(expression);
      assert.notEqual(first, second, expression);
      assert.deepEqual(first, second);
    }
  });

  it('that cannot be evaluated throws each time', () => {
    const compiled = language.compile('rows("no such table")', []);
    for (const _ of [1, 2]) assert.throws(() => language.evaluate(compiled, situation), /no such table/);
  });
});
