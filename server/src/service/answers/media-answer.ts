import { t } from '../messages/localise.js';
import type { Answer, AnswerSection, Cell } from './answer.js';
import { audioRates } from './audio-rates.js';
import { notStated } from './cells.js';
import { codecsInCommon } from './codecs-in-common.js';
import { pictures } from './pictures.js';
import { type Platform, platformsOf } from './platforms.js';
import type { Questions } from './questions.js';
import { sharedRate } from './shared-rate.js';
import { videoRates } from './video-rates.js';

/** For each platform: the codecs in common with the region, their bit rates, and the picture to expect. */
export function mediaAnswer(ask: Questions): Answer {
  const shown = platformsOf(ask);
  const sections = [
    region(ask, shown),
    codecsInCommon(ask, shown),
    audioRates(ask, shown),
    sharedRate(ask),
    pictures(ask, shown),
    videoRates(ask, shown),
  ];
  return { id: 'media', title: t('Codecs and bandwidth'), sections: sections.filter((each) => each !== undefined) };
}

function region(ask: Questions, shown: readonly Platform[]): AnswerSection {
  const rate = (path: string): Cell => {
    const kbps = ask.fact(path);
    return kbps === undefined ? notStated() : t('{0} kbps', kbps);
  };
  const codecs = (path: string): Cell => {
    const allowed = ask.list(path);
    return allowed.length === 0 ? { text: t('not stated; all are shown'), verdict: 'unknown' } : allowed.join(', ');
  };
  return {
    ...(shown.some((platform) => ask.holds(`client("${platform}")`))
      ? {}
      : { paragraphs: [t('No client is declared under `clients`; all are shown.')] }),
    table: {
      columns: [t('Fact'), t('Value')],
      rows: [
        [t('Audio codecs of the region'), codecs('media.audio_codecs')],
        [t('Video codecs of the region'), codecs('media.video_codecs')],
        [t('Audio rate of the region'), rate('media.region_max_audio_kbps')],
        [t('Video call rate of the region'), rate('media.region_max_video_kbps')],
        [t('Upload of the users'), rate('network.upload_kbps')],
      ],
    },
    notes: ask.holds('client("vdi")') ? [t('The guide gives no codecs and rates for virtual desktops.')] : [],
  };
}
