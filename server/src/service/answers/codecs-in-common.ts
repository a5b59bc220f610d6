import { t } from '../messages/localise.js';
import type { AnswerSection, Cell } from './answer.js';
import { met } from './cells.js';
import type { Platform } from './platforms.js';
import { cellOf, type Questions, type Row } from './questions.js';
import { sourceOf } from './sources.js';

/** The codecs that the region allows, and which of them each platform has. */
export function codecsInCommon(ask: Questions, shown: readonly Platform[]): AnswerSection | undefined {
  const rows = ask.rows('codecs').filter((row) => isAllowed(row, ask));
  if (shown.length === 0) return undefined;
  const none = shown.filter(
    (platform) => !rows.some((row) => cellOf(row, 'type') === 'audio' && cellOf(row, platform) !== 'no'),
  );
  return {
    title: t('Codecs'),
    paragraphs: none.map((platform) => t('{0} has no audio codec in common with the region.', ask.nameOf(platform))),
    table: {
      columns: [t('For'), t('Codec'), ...shown.map((platform) => ask.nameOf(platform)), t('Remark')],
      rows: rows.map((row) => [
        kindOf(row),
        `${cellOf(row, 'codec')} ${cellOf(row, 'variant')}`.trim(),
        ...shown.map((platform) => support(ask, row, platform)),
        remark(row),
      ]),
    },
    sources: sourceOf(ask.part('codecs.source')),
  };
}

/** A codec is named by its id or, with all its variants, by its name. Where none is named, all may be used. */
function isAllowed(row: Row, ask: Questions): boolean {
  const type = cellOf(row, 'type');
  if (type === 'voicemail' && !ask.holds('deployed("unity_connection")')) return false;
  const allowed = ask.list(`media.${type}_codecs`);
  return allowed.length === 0 || allowed.includes(cellOf(row, 'id')) || allowed.includes(cellOf(row, 'codec'));
}

function kindOf(row: Row): string {
  const kinds: Readonly<Record<string, string>> = {
    audio: t('audio'),
    video: t('video'),
    voicemail: t('voice messages'),
  };
  return kinds[cellOf(row, 'type')] ?? cellOf(row, 'type');
}

function support(ask: Questions, row: Row, platform: Platform): Cell {
  const said = cellOf(row, platform);
  if (said === 'limited') return { text: t('limited'), verdict: 'doubt' };
  if (said !== 'yes') return met(false);
  const since = cellOf(row, 'since');
  if (since !== '' && ask.holds(`older("jabber_version", "${since}")`)) return met(false);
  const parameter = cellOf(row, 'parameter');
  return parameter === '' || ask.holdsSomewhere(`cfg.on("${parameter}")`)
    ? met(true)
    : { text: t('switched off'), verdict: 'doubt' };
}

function remark(row: Row): string {
  const parameter = cellOf(row, 'parameter');
  const switched = parameter === '' ? '' : t('From Jabber {0} on, with `{1}`.', cellOf(row, 'since'), parameter);
  return [cellOf(row, 'limit'), switched].filter((text) => text !== '').join(' ');
}
