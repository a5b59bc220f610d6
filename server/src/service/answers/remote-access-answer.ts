import { t } from '../messages/localise.js';
import type { Answer, AnswerSection, Cell } from './answer.js';
import { type FeatureNeed, featureNeeds } from './feature-needs.js';
import { cellOf, type Questions, type Row } from './questions.js';
import { sourceOf } from './sources.js';

type Outcome = 'newer' | 'works-not' | 'works';

interface Service {
  readonly row: Row;
  readonly outcome: Outcome;
  readonly result: Cell;
}

/** What works for users who connect through Expressway, what does not, and what needs a newer server. */
export function remoteAccessAnswer(ask: Questions): Answer {
  const services = ask
    .rows('mra-services')
    .filter((row) => concerns(ask, row))
    .map((row) => serviceOf(ask, row));
  const withOutcome = (outcome: Outcome) => services.filter((service) => service.outcome === outcome);
  return {
    id: 'remote-access',
    title: t('Remote access'),
    sections: [
      { paragraphs: [introduction(ask), ...expectations(ask, services)] },
      ...section(ask, t('Needs a newer version'), withOutcome('newer')),
      ...section(ask, t('Does not work'), withOutcome('works-not')),
      ...section(ask, t('Works'), withOutcome('works')),
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

/** How what users are meant to have outside comes out, in one sentence. */
function expectations(ask: Questions, services: readonly Service[]): string[] {
  const expected = ask.list('remote_access.features_expected');
  if (expected.length === 0) return [];
  const failing = services.filter(
    ({ row, outcome }) => outcome !== 'works' && expected.includes(cellOf(row, 'feature')),
  );
  return [
    failing.length === 0
      ? t('All that users are meant to have outside works.')
      : t('Expected, but not to be had: {0}.', failing.map(({ row }) => cellOf(row, 'title')).join('; ')),
  ];
}

function section(ask: Questions, title: string, services: readonly Service[]): AnswerSection[] {
  if (services.length === 0) return [];
  const expected = ask.list('remote_access.features_expected');
  return [
    {
      title,
      table: {
        columns: [t('Area'), t('Feature'), ...(expected.length > 0 ? [t('Expected')] : []), t('Works'), t('Condition')],
        rows: services.map(({ row, result }): Cell[] => [
          cellOf(row, 'group'),
          cellOf(row, 'title'),
          ...(expected.length > 0 ? [expected.includes(cellOf(row, 'feature')) ? t('yes') : ''] : []),
          result,
          cellOf(row, 'condition') || cellOf(row, 'note'),
        ]),
      },
    },
  ];
}

function serviceOf(ask: Questions, row: Row): Service {
  const supported = cellOf(row, 'supported');
  if (supported === 'no') return { row, outcome: 'works-not', result: { text: t('no'), verdict: 'bad' } };
  const needs = cellOf(row, 'needs') === '' ? [] : featureNeeds(ask, cellOf(row, 'needs'));
  const unmet = needs.filter(({ met }) => met === false);
  if (unmet.length > 0) {
    return { row, outcome: 'newer', result: { text: t('needs {0}', needsText(unmet)), verdict: 'bad' } };
  }
  const unknown = needs.filter(({ met }) => met === undefined);
  if (unknown.length > 0) {
    return { row, outcome: 'works', result: { text: t('yes, from {0}', needsText(unknown)), verdict: 'unknown' } };
  }
  const result: Cell =
    supported === 'partial' ? { text: t('in part'), verdict: 'doubt' } : { text: t('yes'), verdict: 'good' };
  return { row, outcome: 'works', result };
}

function needsText(needs: readonly FeatureNeed[]): string {
  return needs.map(({ name, least }) => `${name} ${least}`).join(', ');
}

/**
 * A service concerns the deployment unless its clients are not among those declared, or it has nothing of the kind.
 * What users are meant to have always does.
 */
function concerns(ask: Questions, row: Row): boolean {
  const unused = cellOf(row, 'unused_when');
  if (ask.list('remote_access.features_expected').includes(cellOf(row, 'feature'))) return true;
  if (unused !== '' && ask.holds(unused)) return false;
  const clients = cellOf(row, 'clients');
  if (clients === '' || ask.words('clients()') === '') return true;
  if (clients === 'desktop' || clients === 'mobile') return ask.holds(`${clients}()`);
  return ask.holds(`client(${JSON.stringify(clients)})`);
}
