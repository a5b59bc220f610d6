import { cellOf, type Questions } from './questions.js';

/** The least version of one component that a feature needs. */
export interface FeatureNeed {
  readonly name: string;
  readonly least: string;
  /** The declared version; undefined: not stated. */
  readonly version: string | undefined;
  /** Undefined: not known. */
  readonly met: boolean | undefined;
}

/** Where the version of each component of `version-minima` is declared. */
const places: Readonly<Record<string, readonly string[]>> = {
  cucm: ['servers.cucm.version'],
  im_presence: ['servers.im_presence.version'],
  unity_connection: ['servers.unity_connection.version'],
  meeting_server: ['servers.meeting_server.version'],
  expressway: ['servers.expressway_c.version', 'servers.expressway_e.version'],
  jabber: ['jabber_version'],
};
const names: Readonly<Record<string, string>> = { expressway: 'Expressway', jabber: 'Jabber' };

/** What a feature needs of servers and clients. */
export function featureNeeds(ask: Questions, feature: string): FeatureNeed[] {
  return ask
    .rows('version-minima')
    .filter((row) => cellOf(row, 'feature') === feature)
    .flatMap((row) =>
      Object.entries(places).flatMap(([component, paths]) => {
        const least = cellOf(row, component);
        if (least === '') return [];
        const declared = paths.filter((path) => ask.fact(path) !== undefined);
        return [
          {
            name: names[component] ?? ask.nameOf(component),
            least,
            version: declared.length === 0 ? undefined : declared.map((path) => ask.fact(path)).join(', '),
            met:
              declared.length === 0
                ? undefined
                : declared.every((path) => ask.holds(`at_least("${path}", "${least}")`)),
          },
        ];
      }),
    );
}
