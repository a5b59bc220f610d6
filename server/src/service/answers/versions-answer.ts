import { t } from '../messages/localise.js';
import type { Answer, AnswerSection, Cell } from './answer.js';
import { met, notStated } from './cells.js';
import { featureNeeds } from './feature-needs.js';
import { cellOf, type Questions, type Row } from './questions.js';
import { sourceOf } from './sources.js';

/** For every server and client the least version, of the release and of each feature in use: met or not. */
export function versionsAnswer(ask: Questions): Answer {
  return { id: 'versions', title: t('Versions'), sections: [servers(ask), clients(ask), features(ask)] };
}

function servers(ask: Questions): AnswerSection {
  const rows = ask
    .rows('server-requirements')
    .filter((row) => cellOf(row, 'minimum') !== '' && ask.holds(`deployed("${cellOf(row, 'id')}")`))
    .map((row) => {
      const version = ask.fact(`servers.${cellOf(row, 'id')}.version`);
      const least = cellOf(row, 'minimum');
      return [
        cellOf(row, 'software'),
        version ?? notStated(),
        least,
        cellOf(row, 'recommended'),
        verdict(ask, `servers.${cellOf(row, 'id')}.version`, least),
      ];
    });
  return {
    title: t('Servers'),
    ...(rows.length === 0 ? { paragraphs: [t('No server is declared under `servers`.')] } : {}),
    ...(rows.length === 0
      ? {}
      : { table: { columns: [t('Server'), t('Declared'), t('At least'), t('Recommended'), t('Met')], rows } }),
    sources: sourceOf(ask.part('server-requirements.source')),
  };
}

const systems = [
  ['clients.mac.os_versions', 'mac'],
  ['clients.android.min_os', 'android'],
  ['clients.iphone_ipad.min_os', 'iphone_ipad'],
] as const;

function clients(ask: Questions): AnswerSection {
  const rows = systems
    .filter(([, client]) => ask.holds(`client("${client}")`))
    .flatMap(([path, client]) => {
      const least = String(ask.part(`client-requirements.${client}.minimum`) ?? '');
      const declared = ask.list(path);
      return (declared.length === 0 ? [undefined] : declared).map((version): Cell[] => [
        ask.nameOf(client),
        version ?? notStated(),
        least,
        version === undefined
          ? notStated()
          : met(ask.holds(`version_at_least(${JSON.stringify(version)}, "${least}")`)),
      ]);
    });
  const supported = windowsVersions(ask);
  const windows = ask
    .list('clients.windows.os_versions')
    .map((version): Cell[] => [
      ask.nameOf('windows'),
      version,
      supported.join(', '),
      met(supported.some((one) => new RegExp(`(^|\\s)${one.replace('.', '\\.')}($|\\D)`).test(version))),
    ]);
  const all = [...windows, ...rows];
  return all.length === 0
    ? {}
    : {
        title: t('Systems of the clients'),
        table: { columns: [t('Client'), t('Declared'), t('Supported'), t('Met')], rows: all },
      };
}

/** Those of the release, and what later ones added. */
function windowsVersions(ask: Questions): string[] {
  const later = ask.part('client-requirements.windows.added_in_later_releases');
  const added = (Array.isArray(later) ? (later as Row[]) : []).filter((row) =>
    ask.holds(`at_least("jabber_version", "${cellOf(row, 'jabber')}")`),
  );
  const supported = [ask.part('client-requirements.windows.supported')].flat().map(String);
  return [...added.map((row) => cellOf(row, 'os')), ...supported];
}

function features(ask: Questions): AnswerSection {
  const inUse = [
    ...new Set(
      ask
        .rows('version-minima')
        .flatMap((row) => (ask.holds(cellOf(row, 'in_use') || 'false') ? [cellOf(row, 'feature')] : [])),
    ),
  ];
  const rows = inUse.flatMap((feature) =>
    featureNeeds(ask, feature).map((need): Cell[] => [
      feature.replaceAll('-', ' '),
      need.name,
      need.version ?? notStated(),
      need.least,
      need.met === undefined ? notStated() : met(need.met),
    ]),
  );
  return {
    title: t('Features in use'),
    ...(rows.length === 0
      ? { paragraphs: [t('The description and the files show no feature that needs a certain version.')] }
      : {}),
    ...(rows.length === 0
      ? {}
      : { table: { columns: [t('Feature'), t('Component'), t('Declared'), t('At least'), t('Met')], rows } }),
  };
}

function verdict(ask: Questions, path: string, least: string): Cell {
  return ask.fact(path) === undefined ? notStated() : met(ask.holds(`at_least("${path}", "${least}")`));
}
