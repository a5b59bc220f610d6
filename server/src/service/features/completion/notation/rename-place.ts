import type { NotationDocument } from '../../../documents/jabber-document.js';
import type { Setting } from '../../../documents/setting.js';
import type { NamePlace } from './place.js';

/** The place of a name whose value is written already. */
export function renamePlace({ text }: NotationDocument, setting: Setting, offset: number): NamePlace {
  const { nameSpan, set } = setting;
  return {
    kind: 'name',
    set,
    current: setting,
    replace: nameSpan,
    typed: text.slice(nameSpan.start, offset),
    triggers: '"?&',
  };
}
