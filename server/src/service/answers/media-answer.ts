import { isRecord } from '../cross-checks/is-record.js';
import { t } from '../messages/localise.js';
import type { Answer, AnswerSection, Cell } from './answer.js';
import { met } from './cells.js';
import { cellOf, type Questions, type Row } from './questions.js';
import { sourceOf } from './sources.js';
import { videoAt } from './video-at.js';

const platforms = ['windows', 'mac', 'android', 'iphone_ipad', 'vdi'] as const;
type Platform = (typeof platforms)[number];

/** For each platform: the codecs in common with the region, their bit rates, and the picture to expect. */
export function mediaAnswer(ask: Questions): Answer {
  const declared = platforms.filter((platform) => ask.holds(`client("${platform}")`));
  const shown = declared.length > 0 ? declared : platforms.filter((platform) => platform !== 'vdi');
  return {
    id: 'media',
    title: t('Codecs and bandwidth'),
    sections: [region(ask), codecs(ask, shown), bitRates(ask, shown), pictures(ask, shown)],
  };
}

function region(ask: Questions): AnswerSection {
  const rate = (path: string): Cell => {
    const kbps = ask.fact(path);
    return kbps === undefined ? { text: t('not stated'), verdict: 'unknown' } : `${kbps} kbps`;
  };
  return {
    table: {
      columns: [t('Fact'), t('Value')],
      rows: [
        [t('Audio codecs of the region'), ask.list('media.audio_codecs').join(', ') || t('not stated; all are shown')],
        [t('Video codecs of the region'), ask.list('media.video_codecs').join(', ') || t('not stated; all are shown')],
        [t('Audio rate of the region'), rate('media.region_max_audio_kbps')],
        [t('Video call rate of the region'), rate('media.region_max_video_kbps')],
        [t('Upload of the users'), rate('network.upload_kbps')],
      ],
    },
  };
}

function codecs(ask: Questions, shown: readonly Platform[]): AnswerSection {
  const allowed = new Set([...ask.list('media.audio_codecs'), ...ask.list('media.video_codecs')]);
  const rows = ask
    .rows('codecs')
    .filter((row) => cellOf(row, 'type') !== 'voicemail' && (allowed.size === 0 || isAllowed(row, allowed)))
    .map((row) => [
      `${cellOf(row, 'codec')} ${cellOf(row, 'variant')}`.trim(),
      ...shown.map((platform) => support(row, platform)),
      cellOf(row, 'limit'),
    ]);
  return {
    title: t('Codecs'),
    table: { columns: [t('Codec'), ...shown.map((platform) => ask.nameOf(platform)), t('Remark')], rows },
    sources: sourceOf(ask.part('codecs.source')),
  };
}

/** A codec is named by its id or, with all its variants, by its name. */
function isAllowed(row: Row, allowed: ReadonlySet<string>): boolean {
  return allowed.has(cellOf(row, 'id')) || allowed.has(cellOf(row, 'codec'));
}

/** A virtual desktop runs the Windows client, where nothing else is said of it. */
function support(row: Row, platform: Platform): Cell {
  const said = cellOf(row, platform) || (platform === 'vdi' ? cellOf(row, 'windows') : '');
  if (said === 'limited') return { text: t('limited'), verdict: 'doubt' };
  return said === '' ? '' : met(said === 'yes');
}

function bitRates(ask: Questions, shown: readonly Platform[]): AnswerSection {
  const allowed = ask.list('media.audio_codecs');
  const wanted = (codec: string) =>
    allowed.length === 0 || allowed.some((one) => one === codec || one.startsWith(`${codec}-`));
  const rows: Cell[][] = [];
  if (shown.some((platform) => platform === 'windows' || platform === 'mac' || platform === 'vdi')) {
    for (const row of tableRows(ask, 'bit-rates.audio_desktop')) {
      if (wanted(cellOf(row, 'codec')))
        rows.push([t('desktop'), cellOf(row, 'codec'), cellOf(row, 'rtp_kbps'), cellOf(row, 'actual_kbps')]);
    }
  }
  if (shown.some((platform) => platform === 'android' || platform === 'iphone_ipad')) {
    for (const row of tableRows(ask, 'bit-rates.audio_mobile')) {
      if (wanted(cellOf(row, 'codec')))
        rows.push([t('mobile'), cellOf(row, 'codec'), cellOf(row, 'codec_kbps'), cellOf(row, 'network_kbps')]);
    }
  }
  return {
    title: t('Audio bit rates'),
    table: { columns: [t('Clients'), t('Codec'), t('Payload (kbps)'), t('On the network (kbps)')], rows },
    notes: [String(ask.part('bit-rates.caution') ?? '')],
    sources: [
      ...sourceOf(ask.part('bit-rates.audio_desktop.source')),
      ...sourceOf(ask.part('bit-rates.audio_mobile.source')),
    ],
  };
}

function pictures(ask: Questions, shown: readonly Platform[]): AnswerSection {
  const upload = Number(ask.fact('network.upload_kbps') ?? Number.NaN);
  const rows = shown.flatMap((platform) => {
    const table = tableRows(ask, `bandwidth.${platform === 'vdi' ? 'windows' : platform}`);
    return (['enterprise', 'vpn'] as const).flatMap((network) =>
      videoAt(table, network, upload).map((row): Cell[] => [
        ask.nameOf(platform),
        network === 'vpn' ? t('over VPN') : t('inside'),
        t('{0} kbps', cellOf(row, 'upload_kbps')),
        picture(row.main),
        picture(row.presentation),
      ]),
    );
  });
  return {
    title: Number.isNaN(upload) ? t('Picture by upload') : t('Picture at {0} kbps', upload),
    table: { columns: [t('Client'), t('Network'), t('From'), t('Main video'), t('Presentation')], rows },
    notes: [t('A VPN adds to the payload, and so to the bandwidth used.')],
    sources: Object.values(asMap(ask.part('bandwidth.sources'))).flatMap(sourceOf),
  };
}

function picture(video: unknown): Cell {
  if (video === 'none') return { text: t('none'), verdict: 'bad' };
  if (!isRecord(video)) return '';
  if (isRecord(video.send)) return t('sends {0}, receives {1}', sizeOf(video.send), sizeOf(asMap(video.receive)));
  return sizeOf(video);
}

function sizeOf(video: Readonly<Record<string, unknown>>): string {
  return t('{0} at {1} fps', cellOf(video, 'size'), cellOf(video, 'fps'));
}

function tableRows(ask: Questions, path: string): readonly Row[] {
  const rows = ask.part(`${path}.rows`);
  return Array.isArray(rows) ? rows.filter(isRecord) : [];
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
