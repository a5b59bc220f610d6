import { t } from '../messages/localise.js';
import type { AnswerSection, Cell } from './answer.js';
import { isDesktop, type Platform } from './platforms.js';
import { cellOf, type Questions, type Row, rowsOf } from './questions.js';
import { sourceOf } from './sources.js';

/** The bit rates of the audio codecs that the region allows. */
export function audioRates(ask: Questions, shown: readonly Platform[]): AnswerSection | undefined {
  const allowed = ask.list('media.audio_codecs');
  const isAllowed = (codec: string) =>
    allowed.length === 0 || allowed.some((one) => one === codec || one.startsWith(`${codec}-`));
  const most = Number(ask.fact('media.region_max_audio_kbps') ?? Number.NaN);
  const desktop = shown.some(isDesktop) ? ['audio_desktop'] : [];
  const mobile = shown.every(isDesktop) ? [] : ['audio_mobile'];
  const rows = [...desktop, ...mobile].flatMap((part) =>
    rowsOf(ask.part(`bit-rates.${part}`))
      .filter((row) => isAllowed(cellOf(row, 'codec')))
      .map((row): Cell[] => [
        part === 'audio_desktop' ? t('desktop') : t('mobile'),
        cellOf(row, 'codec'),
        payloadCell(row, most),
        cellOf(row, 'actual_kbps') || cellOf(row, 'network_kbps'),
      ]),
  );
  if (rows.length === 0) return undefined;
  return {
    title: t('Audio bit rates'),
    table: { columns: [t('Clients'), t('Codec'), t('Payload (kbps)'), t('On the network (kbps)')], rows },
    notes: [
      String(ask.part('bit-rates.caution') ?? ''),
      t('The rate of a region counts the payload alone.'),
      t('The guide gives no rates of the other codecs.'),
    ],
    sources: [...desktop, ...mobile].flatMap((part) => sourceOf(ask.part(`bit-rates.${part}.source`))),
  };
}

/** `most`: what the region allows; not a number: not stated. */
function payloadCell(row: Row, most: number): Cell {
  const payload = cellOf(row, 'rtp_kbps') || cellOf(row, 'codec_kbps');
  const least = Math.min(...payload.split(', ').map(Number));
  return least > most ? { text: t('{0}: more than the region allows', payload), verdict: 'bad' } : payload;
}
