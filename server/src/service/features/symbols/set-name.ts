import type { NotationDocument } from '../../documents/jabber-document.js';
import type { SettingSet } from '../../documents/setting-set.js';
import { slice } from '../../text/span.js';

/** What a set is called in the outline; undefined where it is the whole file. */
export function setName(set: SettingSet, { text }: Pick<NotationDocument, 'text'>): string | undefined {
  switch (set.notation) {
    case 'installer':
      return [slice(text, set.headSpan), set.package && fileName(set.package.text)].filter(Boolean).join(' ');
    case 'url':
      return 'ciscojabber://provision';
    case 'emm':
      return set.path.length > 0 ? set.path.map((step) => String(step)).join(' › ') : undefined;
    default:
      return undefined;
  }
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
