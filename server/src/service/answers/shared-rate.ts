import { t } from '../messages/localise.js';
import type { AnswerSection, Cell } from './answer.js';
import type { Questions } from './questions.js';
import { sourceOf } from './sources.js';

/** What is left of the rate of a video call for the picture; undefined where the region does not state both rates. */
export function sharedRate(ask: Questions): AnswerSection | undefined {
  const call = Number(ask.fact('media.region_max_video_kbps') ?? Number.NaN);
  const audio = Number(ask.fact('media.region_max_audio_kbps') ?? Number.NaN);
  const left = call - audio;
  if (Number.isNaN(left) || left < 0) return undefined;
  const change = 'bit-rates.presentation_video.main_video_change';
  const rows: Cell[][] = [
    [t('without desktop share'), String(audio), String(left), t('none')],
    [t('with desktop share'), String(audio), String(left / 2), String(left / 2)],
  ];
  return {
    title: t('What a video call shares out'),
    table: { columns: [t('Call'), t('Audio (kbps)'), t('Main video (kbps)'), t('Presentation (kbps)')], rows },
    notes: [
      t('Packet overhead comes on top.'),
      t(
        'From Jabber {0} on the main video gets at most {1} kbps beside a presentation.',
        String(ask.part(`${change}.since`)),
        String(ask.part(`${change}.main_video_cap_kbps`)),
      ),
    ],
    sources: sourceOf(ask.part('bit-rates.maximum_negotiated.source')),
  };
}
