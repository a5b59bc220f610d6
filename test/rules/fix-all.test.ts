import assert from 'node:assert/strict';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { rules } from '../../server/src/service/rules/all.generated.js';
import { composeEdits } from '../../server/src/service/rules/compose-edits.js';
import { fixAll } from '../../server/src/service/rules/fix-all.js';
import type { RuleMeta } from '../../server/src/service/rules/rule.js';
import { applyEdits, type Edit } from '../../server/src/service/text/edit.js';
import { anyConfiguration, anyMutilated } from './any-configuration.js';
import { checkAll, openDocument } from './open-document.js';

function fixed(text: string, ruleId?: string, off: readonly string[] = []): string {
  const options = { rules: Object.fromEntries(off.map((id) => [id, 'off'] as const)) };
  const edits = fixAll(
    openDocument(text),
    (document) => checkAll(document, options),
    (changed) => openDocument(changed),
    ruleId,
  );
  return applyEdits(text, edits);
}

function certainLeft(text: string): string[] {
  return checkAll(openDocument(text))
    .filter((finding) => finding.fixes?.().some(({ certain }) => certain))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

/** Each parameter with its value, without regard to order and place. */
function valuesOf(text: string): string[] {
  const { settings } = openDocument(text);
  return [...new Set(settings.map(({ name, parameter, value }) => `${parameter?.name ?? name}=${value}`))].sort();
}

describe('fixAll', () => {
  it('mends what several rules find, over several rounds', () => {
    const text = [
      '<config>',
      '  <enablevideo>TRUE</enablevideo>',
      '  <policies>',
      '    <Forgot_Password_URL>https://example.com/?a=1&b=2</Forgot_Password_URL>',
      '  </policies>',
      '</config>',
      '',
    ].join('\n');
    assert.equal(
      fixed(text, undefined, ['value-case']),
      [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<config version="1.0">',
        '  <Policies>',
        '    <EnableVideo>TRUE</EnableVideo>',
        '  </Policies>',
        '  <Client>',
        '    <Forgot_Password_URL>https://example.com/?a=1&amp;b=2</Forgot_Password_URL>',
        '  </Client>',
        '</config>',
        '',
      ].join('\n'),
    );
  });

  it('mends one kind only when asked to', () => {
    const text = '<policies><enablevideo>true</enablevideo></policies>';
    assert.equal(fixed(text, 'group-case'), '<Policies><enablevideo>true</enablevideo></Policies>');
  });

  it('gives the new name of an old directory setting to one place only', () => {
    const names = (text: string) =>
      openDocument(fixed(`<config>\n<Directory>${text}</Directory>\n</config>\n`)).settings.map(
        ({ name, value }) => `${name}=${value}`,
      );
    assert.deepEqual(names('<bdiserverport1>636</bdiserverport1>\n<BDIServerPort1>636</BDIServerPort1>'), [
      'ServerPort1=636',
    ]);
    const twoValues = '<BDIServerPort1>636</BDIServerPort1>\n<ServerPort1>3269</ServerPort1>';
    assert.deepEqual(names(twoValues), ['BDIServerPort1=636', 'ServerPort1=3269']);
  });

  it('reaches a state in which nothing is left to mend', () => {
    fc.assert(
      fc.property(fc.oneof(anyConfiguration, anyMutilated), (text) => {
        assert.deepEqual(certainLeft(fixed(text)), []);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps what is well-formed well-formed', () => {
    fc.assert(
      fc.property(anyConfiguration, (text) => {
        fc.pre(XMLValidator.validate(text) === true);
        assert.equal(XMLValidator.validate(fixed(text)), true);
      }),
      { numRuns: 100 },
    );
  });

  it('changes no value where no rule on values is asked', () => {
    const keeps = ({ id, category }: RuleMeta) =>
      ['names', 'structure', 'style'].includes(category) && !/^(value|list)-/.test(id);
    const off = [...rules.flatMap(({ meta }) => (keeps(meta) ? [] : meta.id)), 'parameter-duplicate'];
    fc.assert(
      fc.property(anyConfiguration, (text) => {
        assert.deepEqual(valuesOf(fixed(text, undefined, off)), valuesOf(text));
      }),
      { numRuns: 100 },
    );
  });
});

/** Edits in the order of the text that do not overlap. */
function anyEdits(length: number): fc.Arbitrary<Edit[]> {
  return fc
    .uniqueArray(fc.nat(length), { maxLength: 8 })
    .chain((offsets) =>
      fc.tuple(
        fc.constant([...offsets].sort((a, b) => a - b)),
        fc.array(fc.string({ maxLength: 3 }), { minLength: 4 }),
      ),
    )
    .map(([offsets, texts]) => {
      const edits: Edit[] = [];
      for (let i = 0; i + 1 < offsets.length; i += 2) {
        edits.push({ span: { start: offsets[i] ?? 0, end: offsets[i + 1] ?? 0 }, newText: texts[i / 2] ?? '' });
      }
      return edits;
    });
}

describe('composeEdits', () => {
  it('does at once what two lists do one after the other', () => {
    const example = fc.string({ maxLength: 30 }).chain((text) =>
      anyEdits(text.length).chain((first) => {
        const between = applyEdits(text, first);
        return anyEdits(between.length).map((second) => ({ text, first, second, between }));
      }),
    );
    fc.assert(
      fc.property(example, ({ text, first, second, between }) => {
        assert.equal(applyEdits(text, composeEdits(text, first, second)), applyEdits(between, second));
      }),
    );
  });
});
