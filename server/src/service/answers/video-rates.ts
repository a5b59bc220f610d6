import { t } from '../messages/localise.js';
import type { AnswerSection, Cell } from './answer.js';
import { isDesktop, type Platform } from './platforms.js';
import { cellOf, type Questions, type Row, rowsOf } from './questions.js';
import { sourceOf } from './sources.js';

/** The bit rates of each picture size, of main video and presentation. */
export function videoRates(ask: Questions, shown: readonly Platform[]): AnswerSection | undefined {
  const parts: readonly (readonly [part: string, clients: string])[] = [
    ...(shown.some(isDesktop) ? [['video_desktop', t('desktop')] as const] : []),
    ...shown.flatMap((platform) => (isDesktop(platform) ? [] : [[`video_${platform}`, ask.nameOf(platform)] as const])),
    ...(shown.some(isDesktop) ? [['presentation_video', t('presentation')] as const] : []),
  ];
  if (parts.length === 0) return undefined;
  return {
    title: t('Video bit rates'),
    table: {
      columns: [t('Clients'), t('Size'), t('kbps'), t('Remark')],
      rows: parts.flatMap(([part, clients]) =>
        rowsOf(ask.part(`bit-rates.${part}`)).map((row): Cell[] => [
          clients,
          `${cellOf(row, 'width')}x${cellOf(row, 'height')}`,
          rateOf(row),
          cellOf(row, 'note'),
        ]),
      ),
    },
    notes: parts.flatMap(([part, clients]) => {
      const measured = String(ask.part(`bit-rates.${part}.measured`) ?? '');
      return measured === '' ? [] : [`${clients}: ${measured}`];
    }),
    sources: parts.flatMap(([part]) => sourceOf(ask.part(`bit-rates.${part}.source`))),
  };
}

function rateOf(row: Row): string {
  const [slow, fast] = [cellOf(row, 'kbps_2fps'), cellOf(row, 'kbps_8fps')];
  return slow === '' ? range(cellOf(row, 'kbps')) : t('{0} at 2 fps, {1} at 8 fps', range(slow), range(fast));
}

/** The guide gives some rates as a range. */
function range(kbps: string): string {
  return kbps.replace(', ', '-');
}
