import assert from 'node:assert/strict';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { generateXsd } from '../../scripts/generate/xsd.js';
import { loadCatalogue } from '../facts.js';

/** An element as the parser gives it: the attributes under `:@`, the children under the element's name. */
type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' });

/** Every element of the schema with its attributes, in the order of the text. */
function* elements(nodes: readonly Node[]): Generator<{ tag: string; attributes: Readonly<Record<string, string>> }> {
  for (const node of nodes) {
    const { ':@': attributes = {}, ...rest } = node;
    for (const [tag, children] of Object.entries(rest)) {
      if (tag === '#text') continue;
      yield { tag, attributes: attributes as Record<string, string> };
      yield* elements(children as Node[]);
    }
  }
}

describe('jabber-config.xsd', () => {
  const catalogue = loadCatalogue();
  let text = '';
  let all: readonly { tag: string; attributes: Readonly<Record<string, string>> }[] = [];

  before(async () => {
    text = (await generateXsd()).get('schemas/generated/jabber-config.xsd') ?? '';
    all = [...elements(parser.parse(text))];
  });

  const namesOf = (tag: string) =>
    all.filter((one) => one.tag === tag).flatMap(({ attributes }) => attributes.name ?? []);

  it('is well-formed', () => assert.equal(XMLValidator.validate(text), true));

  it('declares each parameter and each other spelling once', () => {
    const declared = namesOf('xs:element');
    const spellings = catalogue.parameters.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    assert.deepEqual(
      spellings.filter((name) => declared.filter((other) => other === name).length !== 1),
      [],
    );
  });

  it('refers to nothing that it does not declare', () => {
    const types = new Set([...namesOf('xs:simpleType'), ...namesOf('xs:complexType')]);
    const groups = new Set(namesOf('xs:group'));
    const dangling = all.flatMap(({ attributes: { type, ref, memberTypes } }) => [
      ...[...(type ? [type] : []), ...(memberTypes?.split(' ') ?? [])].filter(
        (name) => !name.startsWith('xs:') && !types.has(name),
      ),
      ...(ref && !groups.has(ref) ? [ref] : []),
    ]);
    assert.deepEqual(dangling, []);
  });

  it('has only expressions that XML Schema knows: no escape before a dollar sign', () => {
    const patterns = all.filter(({ tag }) => tag === 'xs:pattern').map(({ attributes }) => attributes.value);
    assert.ok(patterns.length > 0);
    for (const pattern of patterns) assert.doesNotMatch(pattern ?? '', /\\[^{}nrt.\\?*+()|[\]^-]/);
  });

  it('lets every group hold the parameters of all groups', () => {
    const groups = ['Client', 'Directory', 'Options', 'Phone', 'Policies', 'Presence', 'Voicemail', 'Other'];
    for (const name of groups) {
      const uses = all.filter(({ tag, attributes }) => tag === 'xs:group' && attributes.ref === `${name}Parameters`);
      assert.equal(uses.length, 7, name);
    }
  });
});
