import type { Parameter, Value, ValueMeaning, ValueType } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import type { Writer } from '../../text/markdown.js';

/** What a parameter accepts: the values with their meanings, or the kind of value. */
export function acceptedValues(parameter: Parameter, write: Writer): string | undefined {
  const { value } = parameter;
  const documented = value.values ?? [];
  const items = listedValues(parameter, write);
  if (items.length === 0) return kindOfValue(value, write);
  const closed = value.type === 'boolean' || value.type === 'enum';
  const heading = closed ? undefined : (kindOfValue(value, write) ?? write.text(t('For example:')));
  return [heading, write.list(documented.length > 0 || !closed ? items : [])].filter(Boolean).join('\n\n');
}

function listedValues({ value, default: standard }: Parameter, write: Writer): string[] {
  const meanings: readonly ValueMeaning[] =
    value.values ??
    (value.itemValues ?? []).map((item) => {
      const meaning = value.itemMeanings?.[item];
      return meaning === undefined ? { value: item } : { value: item, meaning };
    });
  return meanings.map(({ value: word, meaning }) => {
    const mark = word.toLowerCase() === standard?.toLowerCase() ? ` ${write.text(t('(default)'))}` : '';
    const name = word === '' ? write.text(t('(empty)')) : write.code(word);
    return meaning === undefined ? name + mark : `${name}${mark} – ${write.text(meaning)}`;
  });
}

/** One sentence on the kind of value; undefined when there is nothing to say. */
function kindOfValue(value: Value, write: Writer): string | undefined {
  const sentences = [mainSentence(value, write), ...details(value, write)].filter((text) => text !== undefined);
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

function mainSentence(value: Value, write: Writer): string | undefined {
  if (value.patternText !== undefined) return write.text(t('Accepts: {0}.', value.patternText));
  if (value.type === 'integer' || value.type === 'port') return write.text(numberSentence(value));
  if (value.type === 'list') {
    const separator = value.separator;
    if (separator === undefined) return write.text(t('A list.'));
    return separator === ' '
      ? write.text(t('A list separated by blanks.'))
      : t('A list separated by {0}.', write.code(separator));
  }
  const kind = typeName(value.type);
  return kind === undefined ? undefined : write.text(kind);
}

function numberSentence({ type, min, max, unit }: Value): string {
  const kind = type === 'port' ? t('A port number') : t('A whole number');
  const range =
    min !== undefined && max !== undefined
      ? t('from {0} to {1}', min, max)
      : min !== undefined
        ? t('of {0} or more', min)
        : max !== undefined
          ? t('up to {0}', max)
          : '';
  const amount = [kind, range].filter(Boolean).join(' ');
  return unit === undefined ? `${amount}.` : t('{0} ({1}).', amount, unit);
}

function details(value: Value, write: Writer): (string | undefined)[] {
  return [
    value.parity === 'even' ? write.text(t('It must be even.')) : undefined,
    value.parity === 'odd' ? write.text(t('It must be odd.')) : undefined,
    value.clamped ? write.text(t('The client uses the nearest bound for a number outside.')) : undefined,
    value.maxItems === undefined ? undefined : write.text(t('At most {0} items.', value.maxItems)),
    value.itemsOpen ? write.text(t('Other items than the listed ones may be accepted as well.')) : undefined,
    value.absolute ? write.text(t('The path must be absolute.')) : undefined,
    value.casing === undefined ? undefined : write.text(t('Letter case: {0}', sentence(value.casing))),
  ];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function typeName(type: ValueType): string | undefined {
  switch (type) {
    case 'boolean':
      return t('True or false.');
    case 'url':
      return t('A web address.');
    case 'address':
      return t('A host name or an IP address.');
    case 'domain':
      return t('A domain name.');
    case 'username':
      return t('A user name.');
    case 'secret':
      return t('A password. Everyone who can read the file can read it.');
    case 'version':
      return t('A version number.');
    case 'hotkey':
      return t('A keyboard shortcut.');
    case 'file-path':
      return t('A path on the user’s computer.');
    case 'group-file':
      return t('The name of a group configuration file.');
    case 'lcid':
      return t('The number of a language.');
    case 'ldap-attribute':
      return t('The name of an attribute in your directory.');
    case 'ldap-filter':
      return t('An LDAP filter.');
    case 'ldap-dn':
      return t('A distinguished name (DN) in your directory.');
    case 'xml':
      return t('XML elements.');
    case 'string':
    case 'text':
      return t('Text.');
    default:
      return undefined;
  }
}
