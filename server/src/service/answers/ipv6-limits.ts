import { t } from '../messages/localise.js';
import type { AnswerSection } from './answer.js';
import type { Questions } from './questions.js';
import { sourceOf } from './sources.js';

/** What MRA, Webex Messenger, HTTPS, calls, files and mobile clients add to the table. */
export function ipv6Limits(ask: Questions): AnswerSection {
  const files = (kind: string) =>
    ask.holds(`one_of("servers.im_presence.file_transfer", ["${kind}", "managed-and-peer-to-peer"])`);
  const ownServers = ask.holds('deployed("cucm") || deployed("im_presence")');
  const notes = [
    ...(ask.holds('mra()') ? textsAt(ask, 'limitations.mra') : []),
    ...(ask.holds('messenger()') ? [t('Webex Messenger is not available over IPv6.')] : []),
    ...(ownServers ? textsAt(ask, 'limitations.https') : []),
    ...(ask.holds('deployed("cucm")') ? textsAt(ask, 'limitations.telephony') : []),
    ...(files('managed')
      ? [
          t(
            'Managed file transfer needs: {0} (IM and Presence {1}).',
            textsAt(ask, 'limitations.advanced_file_transfer.needs').join(),
            textsAt(ask, 'limitations.advanced_file_transfer.im_presence_versions').join(', '),
          ),
        ]
      : []),
    ...(files('peer-to-peer')
      ? [t('Peer-to-peer file transfer: {0}.', textsAt(ask, 'limitations.peer_to_peer_file_transfer').join())]
      : []),
    ...textsAt(ask, 'notes').slice(1), // the first is on how the guide is to be read
    ...(ask.holds('client("android")')
      ? [
          t(
            'Android, from version {0}: works in networks with {1}; not with {2}.',
            textsAt(ask, 'android.minimum_os').join(),
            textsAt(ask, 'android.networks_supported').join('; '),
            textsAt(ask, 'android.not_supported').join(', '),
          ),
        ]
      : []),
  ];
  const sources = ask.holds('client("android")') ? sourceOf(ask.part('ipv6-connection.android.source')) : [];
  return { title: t('What else applies'), notes, sources };
}

function textsAt(ask: Questions, path: string): string[] {
  return [ask.part(`ipv6-connection.${path}`)].flat().map(String);
}
