import type { ConfigDocument } from '../../documents/jabber-document.js';
import { t } from '../../messages/localise.js';
import { type Candidate, CompletionItemKind } from './item.js';
import type { ElementPlace } from './place.js';

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** The root, with the declaration in front where the file begins here. */
export function skeletonCandidates(document: ConfigDocument, place: ElementPlace, snippets: boolean): Candidate[] {
  if (place.nameOnly || document.groups.length > 0 || document.settings.length > 0) return [];
  const atStart = document.text.slice(0, place.replace.start).replace('\uFEFF', '').trim() === '';
  const root = `<config version="1.0">\n\t${snippets ? '$0' : ''}\n</config>`;
  return [
    {
      label: 'config',
      kind: CompletionItemKind.Module,
      newText: atStart ? `${declaration}\n${root}` : root,
      snippet: snippets,
      tier: '0',
      filterText: place.bracket ? '<config' : 'config',
      detail: t('the frame of a configuration file'),
      preselect: true,
    },
  ];
}
