import type { Catalogue } from '../../catalogue/catalogue.js';
import { conditionTables, type TableData } from './tables.js';

/** The tables that conditions read: those of `schemas/tables/`, and what the catalogue holds already. */
export function crossCheckTables(tables: Readonly<Record<string, unknown>>, catalogue: Catalogue): TableData {
  const links = catalogue.vocabulary('url').parameters;
  const linkNames = links.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const misprints = links.flatMap(({ name, misspellings = [] }) =>
    misspellings.filter((other) => other.toLowerCase() !== name.toLowerCase()).map((other) => [other, name]),
  );
  return conditionTables({
    ...tables,
    languages: { rows: catalogue.languages },
    'media-ports': { rows: catalogue.portRanges.media.map(mediaPorts) },
    'provisioning-parameters': {
      url: { rows: linkNames, misprints: Object.fromEntries(misprints) },
      installer: { rows: catalogue.vocabulary('installer').parameters.map(({ name }) => name) },
    },
  });
}

function mediaPorts(range: Catalogue['portRanges']['media'][number]): Readonly<Record<string, unknown>> {
  const { stream, start, end, lowest, highest, leastPorts, defaultStart, defaultEnd } = range;
  return {
    stream,
    start,
    end,
    lowest,
    highest,
    least_ports: leastPorts,
    default_start: defaultStart,
    default_end: defaultEnd,
  };
}
