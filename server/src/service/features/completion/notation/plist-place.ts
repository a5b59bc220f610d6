import type { EmmDocument } from '../../../documents/jabber-document.js';
import { escapeXmlText } from '../../../syntax/plist/escape-xml.js';
import { setAround, touchedSetting } from '../../touched-setting.js';
import type { NotationPlace } from './place.js';
import { renamePlace } from './rename-place.js';
import { valuePlace } from './value-place.js';

const lookBack = 2000;

/** In a dictionary of a property list: a key, or a key with its value. */
export function findInPlist(document: EmmDocument, offset: number): NotationPlace | undefined {
  const { text } = document;
  const touched = touchedSetting(document, offset);
  if (touched) return renamePlace(document, touched.setting, offset);
  const set = setAround(document, offset);
  if (!set || (offset === set.span.end && text.endsWith('</dict>', offset))) return undefined;
  const before = text.slice(Math.max(set.span.start, offset - lookBack), offset);
  const between = /(<dict>|<\/\w+>|<\w+\s*\/>|-->)(\s*)(<?[\w]*)$/.exec(before);
  if (!between) return undefined;
  const [, tag = '', , typed = ''] = between;
  if (tag === '</key>') {
    const setting = set.settings.findLast(({ nameSpan }) => nameSpan.end < offset);
    return setting && typed === '' ? valuePlace(document, setting, offset) : undefined;
  }
  const rest = /^\w*>?/.exec(text.slice(offset, offset + 100))?.[0] ?? '';
  const line = /(?:^|[\r\n])([ \t]*)$/.exec(before.slice(0, before.length - typed.length));
  return {
    kind: 'name',
    set,
    current: undefined,
    replace: { start: offset - typed.length, end: offset + (typed.startsWith('<') ? rest.length : 0) },
    typed: typed.startsWith('<') ? '' : typed,
    writing: {
      before: '<key>',
      between: line ? '</key>\n<string>' : '</key><string>',
      after: '</string>',
      encode: escapeXmlText,
    },
    triggers: '<',
  };
}
