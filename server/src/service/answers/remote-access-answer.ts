import { t } from '../messages/localise.js';
import type { Answer, AnswerSection, Cell } from './answer.js';
import { type FeatureNeed, featureNeeds } from './feature-needs.js';
import { cellOf, type Questions, type Row } from './questions.js';
import { sourceOf } from './sources.js';

/** The features of `version-minima` that a service over MRA rests on. */
const needsOf: Readonly<Record<string, string>> = {
  'audio-video-calls': 'calls-over-mra',
  'shared-line': 'shared-line-over-mra',
  'graceful-registration': 'android-graceful-registration-over-mra',
  'file-transfer-on-premises': 'managed-file-transfer',
  'meetings-on-premises': 'webex-meetings-server-over-mra',
  'dial-via-office-reverse': 'dvo-r-over-mra',
  sso: 'sso-over-mra',
};

/** What works for users who connect through Expressway, what does not, and what a newer server would bring. */
export function remoteAccessAnswer(ask: Questions): Answer {
  const rows = ask.rows('mra-services').filter((row) => concerns(ask, cellOf(row, 'clients')));
  const groups = [...new Set(rows.map((row) => cellOf(row, 'group')))];
  return {
    id: 'remote-access',
    title: t('Remote access'),
    sections: [
      { paragraphs: [introduction(ask)] },
      ...groups.map((group) =>
        groupSection(
          ask,
          group,
          rows.filter((row) => cellOf(row, 'group') === group),
        ),
      ),
      { sources: sourceOf(ask.part('mra-services.source')) },
    ],
  };
}

function introduction(ask: Questions): string {
  if (ask.holds('mra()')) return t('Users connect through Expressway for Mobile and Remote Access.');
  return ask.holds('no("remote_access.mra")')
    ? t('Mobile and Remote Access is not used; this is what it would bring.')
    : t('Whether Mobile and Remote Access is used is not stated (`remote_access.mra`).');
}

function groupSection(ask: Questions, group: string, rows: readonly Row[]): AnswerSection {
  const expected = ask.list('remote_access.features_expected');
  return {
    title: group,
    table: {
      columns: [t('Feature'), t('Expected'), t('Works'), t('Condition')],
      rows: rows.map((row) => {
        const feature = cellOf(row, 'feature');
        return [
          feature.replaceAll('-', ' '),
          expected.includes(feature) ? t('yes') : '',
          works(ask, row),
          cellOf(row, 'condition') || cellOf(row, 'note'),
        ];
      }),
    },
  };
}

function works(ask: Questions, row: Row): Cell {
  const supported = cellOf(row, 'supported');
  if (supported === 'no') return { text: t('no'), verdict: 'bad' };
  const needs = featureNeeds(ask, needsOf[cellOf(row, 'feature')] ?? '');
  const unmet = needs.find(({ met }) => met === false);
  if (unmet) return { text: t('needs {0}', needText(unmet)), verdict: 'bad' };
  if (needs.some(({ met }) => met === undefined))
    return { text: t('yes, from {0}', needs.map(needText).join(', ')), verdict: 'unknown' };
  return supported === 'partial' ? { text: t('in part'), verdict: 'doubt' } : { text: t('yes'), verdict: 'good' };
}

function needText({ name, least }: FeatureNeed): string {
  return `${name} ${least}`;
}

function concerns(ask: Questions, clients: string): boolean {
  if (clients === '' || ask.words('clients()') === '') return true;
  if (clients === 'desktop' || clients === 'mobile') return ask.holds(`${clients}()`);
  return ask.holds(`client(${JSON.stringify(clients)})`);
}
