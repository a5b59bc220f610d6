import type {
  NestedAttribute,
  NestedElement,
  Parameter,
  Value,
} from '../../../server/src/service/catalogue/parameter.js';
import { annotation, element, type Markup } from './markup.js';
import { enumeration } from './shared-types.js';

/** The element of a parameter, and one for each other spelling of it. */
export function parameterElements(parameter: Parameter): Markup[] {
  const { name, aliases = [], value } = parameter;
  const notes = notesOf(parameter);
  const spellings = aliases.map((alias) => typed(alias, value, [`Other spelling of ${name}.`, ...notes]));
  return [typed(name, value, notes), ...spellings];
}

function notesOf(parameter: Parameter): string[] {
  const { summary, default: standard, platforms, since, until, replacedBy, deprecated } = parameter;
  const releases = [since && `since ${since}`, until && `until ${until}`].filter(Boolean).join(', ');
  const notes: readonly (string | undefined)[] = [
    summary,
    deprecated,
    replacedBy && `Use ${replacedBy} instead.`,
    standard && `Default: ${standard}`,
    platforms && `Platforms: ${platforms.join(', ')}`,
    releases && `Releases: ${releases}`,
  ];
  return notes.flatMap((note) => (note ? [note] : []));
}

function typed(name: string, value: Value, notes: readonly string[]): Markup {
  const note = notes.length > 0 ? [annotation(notes)] : [];
  const shared = sharedType(value);
  if (shared) return element('xs:element', { name, type: shared }, note);
  return element('xs:element', { name }, [...note, ownType(value)]);
}

/** The name of a ready-made type, where one says all there is to say. */
function sharedType({ type, values = [], min, max, clamped, children }: Value): string | undefined {
  const bounded = !clamped && (min !== undefined || max !== undefined);
  if (type === 'boolean') return values.every(({ value }) => /^(true|false)$/i.test(value)) ? 'Truth' : undefined;
  if (type === 'enum') return undefined;
  if (type === 'integer' || type === 'port') return bounded ? undefined : 'Integer';
  if (type === 'xml') return children ? undefined : 'AnyElements';
  return 'xs:string';
}

function ownType(value: Value): Markup {
  const { type, values = [], min, max, children } = value;
  if (children) return nestedType({ children });
  const union = (memberTypes: string, own: Markup) =>
    element('xs:simpleType', {}, [element('xs:union', { memberTypes }, [own])]);
  if (type === 'integer' || type === 'port') {
    const least = min === undefined ? [] : [element('xs:minInclusive', { value: String(min) })];
    const most = max === undefined ? [] : [element('xs:maxInclusive', { value: String(max) })];
    const range = element('xs:restriction', { base: 'xs:integer' }, [...least, ...most]);
    return union('Placeholder', element('xs:simpleType', {}, [range]));
  }
  const words = enumeration(
    values.map((one) => one.value),
    (word) => {
      const meaning = values.find((one) => one.value === word)?.meaning;
      return meaning ? [annotation([meaning])] : [];
    },
  );
  return union(type === 'boolean' ? 'AnyTruth Placeholder' : 'Placeholder', words);
}

function nestedType({ children = {}, attributes = {} }: NestedElement): Markup {
  return element('xs:complexType', {}, [
    element('xs:choice', { minOccurs: '0', maxOccurs: 'unbounded' }, Object.entries(children).map(nestedElement)),
    ...Object.entries(attributes).map(nestedAttribute),
  ]);
}

function nestedElement([name, nested]: readonly [string, NestedElement]): Markup {
  const note = nested.meaning ? [annotation([nested.meaning])] : [];
  if (nested.children || nested.attributes) return element('xs:element', { name }, [...note, nestedType(nested)]);
  return element('xs:element', { name, type: 'xs:string' }, note);
}

function nestedAttribute([name, { type, required, meaning }]: readonly [string, NestedAttribute]): Markup {
  const attributes = {
    name,
    type: type === 'boolean' ? 'Truth' : 'xs:string',
    ...(required ? { use: 'required' } : {}),
  };
  return element('xs:attribute', attributes, meaning ? [annotation([meaning])] : []);
}
