import { t } from '../messages/localise.js';
import { cellOf, type Questions, type Row } from './questions.js';

/** The least version of one component that a feature needs. */
export interface FeatureNeed {
  readonly name: string;
  readonly least: string;
  /** The declared version; undefined: not stated. */
  readonly version: string | undefined;
  /** Undefined: not known. */
  readonly met: boolean | undefined;
  /** What else is to be known about it. */
  readonly remark: string;
}

/** The columns of `version-minima`, and the servers that each speaks of. */
const components: Readonly<Record<string, readonly string[]>> = {
  cucm: ['cucm'],
  im_presence: ['im_presence'],
  unity_connection: ['unity_connection'],
  meeting_server: ['meeting_server'],
  expressway: ['expressway_c', 'expressway_e'],
};

/** What a feature needs of servers and clients. Servers that are declared not to be there are left out. */
export function featureNeeds(ask: Questions, feature: string): FeatureNeed[] {
  return ask
    .rows('version-minima')
    .filter((row) => cellOf(row, 'feature') === feature)
    .flatMap((row) => [
      ...Object.entries(components).flatMap(([component, servers]) => {
        const least = cellOf(row, component);
        return least === '' ? [] : serversOf(ask, servers).map((server) => serverNeed(ask, row, server, least));
      }),
      ...jabberNeed(ask, row),
    ]);
}

/** Of several servers those that are declared; all of them where none is. */
function serversOf(ask: Questions, servers: readonly string[]): readonly string[] {
  const declared = servers.filter((server) => ask.holds(`deployed("${server}")`));
  return declared.length > 0 ? declared : servers.filter((server) => mayBeThere(ask, server));
}

function mayBeThere(ask: Questions, server: string): boolean {
  if (ask.holds(`no("servers.${server}.deployed")`)) return false;
  if (server.startsWith('expressway')) return !ask.holds('no("remote_access.mra")');
  return server !== 'im_presence' || !ask.holds('cloud() || one_of("product_mode", ["phone-only"])');
}

function serverNeed(ask: Questions, row: Row, server: string, least: string): FeatureNeed {
  const path = `servers.${server}.version`;
  const version = ask.fact(path);
  const met = version === undefined ? undefined : ask.holds(`at_least("${path}", "${least}")`);
  return { name: ask.nameOf(server), least, version, met, remark: remarkOn(row, server, version) };
}

function remarkOn(row: Row, server: string, version: string | undefined): string {
  const later = row.later;
  if (typeof later === 'object' && later !== null && 'by' in later) {
    const column = server.startsWith('expressway') ? 'expressway' : server;
    const versions = cellOf(later as Row, column);
    return versions === '' ? '' : t('since {0}: {1}', cellOf(later as Row, 'by'), versions);
  }
  const cop = [row.cop_needed_on].flat();
  return server === 'cucm' && version !== undefined && cop.includes(version) ? t('with a COP file') : '';
}

/** The release in use; one that is not stated is the one that the tables are made for. */
function jabberNeed(ask: Questions, row: Row): FeatureNeed[] {
  const least = cellOf(row, 'jabber');
  if (least === '') return [];
  const declared = ask.fact('jabber_version');
  const version = declared ?? String(ask.part('client-requirements.release'));
  const isNewEnough = ask.holds(`version_at_least(${JSON.stringify(version)}, "${least}")`);
  return [
    {
      name: ask.nameOf('jabber'),
      least,
      version: declared ?? t('{0} (assumed)', version),
      met: declared === undefined && !isNewEnough ? undefined : isNewEnough,
      remark: '',
    },
  ];
}
