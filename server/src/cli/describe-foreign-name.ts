import type { ForeignName } from '../service/catalogue/parameter.js';
import { t } from '../service/messages/localise.js';

/** What is known about a name that belongs to another file. */
export function describeForeignName({ name, belongsTo, inConfigFile, summary, source }: ForeignName): string {
  const lines = [
    name,
    summary,
    t('Does not belong in jabber-config.xml, but in: {0}.', belongsTo.map(placeName).join(', ')),
    inConfigFile && t('In jabber-config.xml the same is called {0}.', inConfigFile),
    source && t('Source: {0}', [source.guide, source.chapter].filter(Boolean).join(', ')),
  ];
  return lines.filter(Boolean).join('\n\n');
}

function placeName(place: ForeignName['belongsTo'][number]): string {
  switch (place) {
    case 'bootstrap':
      return t('the bootstrap file or the installer command line');
    case 'url':
      return t('the provisioning URL');
    case 'emm':
      return t('the EMM app configuration');
  }
}
