import { t } from '../messages/localise.js';
import type { Answer, AnswerSection, Cell } from './answer.js';
import { met, notStated } from './cells.js';
import { clientVersions } from './client-versions.js';
import { featureNeeds } from './feature-needs.js';
import { cellOf, type Questions } from './questions.js';
import { sourceOf, sourcesOfRows } from './sources.js';

/** For every server and client the least version, of the release and of each feature in use: met or not. */
export function versionsAnswer(ask: Questions): Answer {
  const sections = [serverVersions(ask), clientVersions(ask), featureVersions(ask)].filter(
    (section) => section !== undefined,
  );
  return { id: 'versions', title: t('Versions'), sections: [summary(sections), ...sections] };
}

/** How many of the versions do not do. */
function summary(sections: readonly AnswerSection[]): AnswerSection {
  const cells = sections.flatMap(({ table }) => table?.rows.flat() ?? []);
  const count = (verdict: string) =>
    cells.filter((cell) => typeof cell !== 'string' && cell.verdict === verdict).length;
  const good = count('good');
  const bad = count('bad');
  return {
    paragraphs: [bad === 0 ? t('No version is too old. Met: {0}.', good) : t('Too old: {0}. Met: {1}.', bad, good)],
  };
}

function serverVersions(ask: Questions): AnswerSection {
  const rows = ask
    .rows('server-requirements')
    .filter((row) => cellOf(row, 'minimum') !== '' && ask.holds(`deployed("${cellOf(row, 'id')}")`))
    .map((row): Cell[] => {
      const path = `servers.${cellOf(row, 'id')}.version`;
      const version = ask.fact(path);
      const least = cellOf(row, 'minimum');
      return [
        cellOf(row, 'software'),
        version ?? notStated(),
        least,
        cellOf(row, 'recommended'),
        met(version === undefined ? undefined : ask.holds(`at_least("${path}", "${least}")`)),
      ];
    });
  const title = t('Servers');
  if (rows.length === 0) return { title, paragraphs: [t('No server is declared under `servers`.')] };
  return {
    title,
    table: { columns: [t('Server'), t('Declared'), t('At least'), t('Recommended'), t('Met')], rows },
    notes: [t('These are the least versions for Jabber {0}.', String(ask.part('client-requirements.release')))],
    sources: sourceOf(ask.part('server-requirements.source')),
  };
}

function featureVersions(ask: Questions): AnswerSection {
  const rowsInUse = ask.rows('version-minima').filter((row) => ask.holdsSomewhere(cellOf(row, 'in_use') || 'false'));
  const titles = new Map(rowsInUse.map((row) => [cellOf(row, 'feature'), cellOf(row, 'title')]));
  const needs = [...titles].flatMap(([feature, title]) => featureNeeds(ask, feature).map((need) => ({ title, need })));
  const title = t('Features in use');
  if (needs.length === 0) {
    return { title, paragraphs: [t('The description and the files show no feature that needs a certain version.')] };
  }
  const hasRemarks = needs.some(({ need }) => need.remark !== '');
  return {
    title,
    table: {
      columns: [
        t('Feature'),
        t('Component'),
        t('Declared'),
        t('At least'),
        t('Met'),
        ...(hasRemarks ? [t('Remark')] : []),
      ],
      rows: needs.map(({ title, need }): Cell[] => [
        title,
        need.name,
        need.version ?? notStated(),
        need.least,
        met(need.met),
        ...(hasRemarks ? [need.remark] : []),
      ]),
    },
    sources: sourcesOfRows(rowsInUse),
  };
}
