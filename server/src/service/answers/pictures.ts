import { isRecord } from '../cross-checks/is-record.js';
import { t } from '../messages/localise.js';
import type { AnswerSection, Cell } from './answer.js';
import { notSaid } from './cells.js';
import { isDesktop, type Platform } from './platforms.js';
import { cellOf, type Questions, type Row, rowsOf } from './questions.js';
import { sourceOf } from './sources.js';
import { videoAt } from './video-at.js';

/** Sound and picture to expect of each platform, inside and over VPN, at the upload of the users. */
export function pictures(ask: Questions, shown: readonly Platform[]): AnswerSection | undefined {
  if (shown.length === 0) return undefined;
  const upload = Number(ask.fact('network.upload_kbps') ?? Number.NaN);
  const borrowed = new Set<string>();
  const rows = shown.flatMap((platform) =>
    (['enterprise', 'vpn'] as const).flatMap((network) => {
      const found = videoAt(rowsOf(ask.part(`bandwidth.${platform}`)), network, upload);
      for (const row of found)
        if (network === 'enterprise' && cellOf(row, 'network') === 'vpn') borrowed.add(cellOf(row, 'upload_kbps'));
      const start = [ask.nameOf(platform), network === 'vpn' ? t('over VPN') : t('inside')];
      return found.length === 0
        ? [[...start, t('below all that the guide speaks of'), notSaid(), notSaid(), notSaid(), notSaid()]]
        : found.map((row): Cell[] => [...start, ...expected(ask, row)]);
    }),
  );
  const exception = String(ask.part('bandwidth.android.exception') ?? '');
  return {
    title: Number.isNaN(upload) ? t('Picture by upload') : t('Picture at {0} kbps', upload),
    table: {
      columns: [
        t('Client'),
        t('Network'),
        t('Upload from'),
        t('Audio'),
        t('Main video alone'),
        t('Presentation alone'),
        t('Both at once'),
      ],
      rows,
    },
    notes: [
      ...[...borrowed].map((kbps) =>
        t('At {0} kbps the guide has a line for VPN alone; it is shown for the inside as well.', kbps),
      ),
      t('A VPN adds to the payload, and so to the bandwidth used.'),
      ...(shown.includes('android') ? [exception] : []),
    ],
    sources: [
      ...(shown.some(isDesktop) ? ['desktop'] : []),
      ...shown.filter((platform) => !isDesktop(platform)),
    ].flatMap((part) => sourceOf(ask.part(`bandwidth.sources.${part}`))),
  };
}

function expected(ask: Questions, row: Row): Cell[] {
  const both = isRecord(row.both)
    ? t('main {0}, presentation {1}', textOf(row.both.main), textOf(row.both.presentation))
    : picture(row.both);
  return [
    t('{0} kbps', cellOf(row, 'upload_kbps')),
    String(ask.part(`bandwidth.vocabulary.audio.${cellOf(row, 'audio')}`) ?? cellOf(row, 'audio')),
    picture(row.main),
    picture(row.presentation),
    both,
  ];
}

function picture(video: unknown): Cell {
  if (video === 'none') return { text: t('none'), verdict: 'bad' };
  return isRecord(video) ? textOf(video) : notSaid();
}

function textOf(video: unknown): string {
  if (!isRecord(video)) return t('none');
  if (isRecord(video.send)) return t('sends {0}, receives {1}', sizeOf(video.send), sizeOf(video.receive));
  return sizeOf(video);
}

function sizeOf(video: unknown): string {
  return isRecord(video) ? t('{0} at {1} fps', cellOf(video, 'size'), cellOf(video, 'fps')) : '';
}
