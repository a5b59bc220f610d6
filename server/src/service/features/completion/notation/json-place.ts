import type { EmmDocument } from '../../../documents/jabber-document.js';
import type { EmmSet } from '../../../documents/setting-set.js';
import { quoteForJson } from '../../../syntax/json/json-edits.js';
import { touchedSetting } from '../../touched-setting.js';
import type { NamePlace, NotationPlace, Writing } from './place.js';
import { renamePlace } from './rename-place.js';

const lookBack = 2000;

/** In app configuration written as JSON: a key, a member, or an entry of a list. */
export function findInJson(document: EmmDocument, offset: number): NotationPlace | undefined {
  const { text } = document;
  const touched = touchedSetting(document, offset);
  const set = document.sets.findLast(({ span }) => span.start < offset && offset <= span.end);
  if (touched) {
    const { setting } = touched;
    if (setting.set.notation !== 'emm' || setting.set.shape !== 'object') return renamePlace(document, setting, offset);
    return withMember(renamePlace(document, setting, offset), text);
  }
  if (!set || (offset === set.span.end && /[}\]]/.test(text[offset - 1] ?? ''))) return undefined;
  const before = text.slice(Math.max(set.span.start, offset - lookBack), offset);
  const typed = /\w*$/.exec(before)?.[0] ?? '';
  const opens = set.shape === 'object' ? /[{,]\s*$/ : /(?:\[|\}\s*,)\s*$/;
  if (!opens.test(before.slice(0, before.length - typed.length))) return undefined;
  const rest = /^\w*/.exec(text.slice(offset, offset + 100))?.[0] ?? '';
  const replace = { start: offset - typed.length, end: offset + rest.length };
  const follows = /^\s*["{]/.test(text.slice(replace.end, replace.end + 200));
  return {
    kind: 'name',
    set,
    current: undefined,
    replace,
    typed,
    writing: writingFor(set, follows ? ',' : ''),
    triggers: '"',
  };
}

/** A key in quotes without its value: the quotes are replaced along with it. */
function withMember(place: NamePlace, text: string): NamePlace {
  const { start, end } = place.replace;
  const closing = text[end] === '"' ? 1 : 0;
  const follows = /^\s*"/.test(text.slice(end + closing, end + closing + 200));
  return {
    ...place,
    replace: { start: start - 1, end: end + closing },
    writing: { ...member, after: member.after + (follows ? ',' : '') },
  };
}

const encode = (value: string): string => quoteForJson(value).slice(1, -1);
const member: Writing = { before: '"', between: '": "', after: '"', encode };

function writingFor({ shape }: EmmSet, after: string): Writing {
  switch (shape) {
    case 'managed-property':
      return { before: '{ "key": "', between: '", "valueString": "', after: `" }${after}`, encode };
    case 'intune-settings':
      return {
        before: '{ "appConfigKey": "',
        between: '", "appConfigKeyType": "stringType", "appConfigKeyValue": "',
        after: `" }${after}`,
        encode,
      };
    case 'key-value':
      return { before: '{ "key": "', between: '", "value": "', after: `" }${after}`, encode };
    case 'custom-settings':
      return { before: '{ "name": "', between: '", "value": "', after: `" }${after}`, encode };
    default:
      return { ...member, after: member.after + after };
  }
}
