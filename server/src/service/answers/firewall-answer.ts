import { t } from '../messages/localise.js';
import type { Answer, Cell } from './answer.js';
import { met, notStated } from './cells.js';
import { directoryPorts } from './directory-ports.js';
import type { NeededPort } from './needed-port.js';
import { cellOf, type Questions, type Row, rowsOf } from './questions.js';
import { sourceOf, sourcesOfRows } from './sources.js';

/** The ports for exactly the services that the deployment uses, and those that depend on what is not stated. */
export function firewallAnswer(ask: Questions): Answer {
  const all = [...ask.rows('ports'), ...rowsOf(ask.part('ports.elsewhere')), ...rowsOf(ask.part('ports.set_by_files'))];
  const needed = all
    .flatMap((row) => neededPort(ask, row) ?? [])
    .sort((a, b) => Number(a.dependsOn.length > 0) - Number(b.dependsOn.length > 0));
  return {
    id: 'firewall',
    title: t('Firewall'),
    sections: [
      {
        paragraphs: [
          t('Ports between clients and servers for the services that the description and the files name.'),
          ...(needed.some(({ dependsOn }) => dependsOn.length > 0)
            ? [t('Where the last column names a fact, it is not stated: state it, and the port is listed or left out.')]
            : []),
        ],
        table: tableOf(ask, needed),
        notes: [String(ask.part('ports.other_documents') ?? '')].filter((note) => note !== ''),
        sources: [...sourceOf(ask.part('ports.source')), ...sourcesOfRows(needed.map(({ row }) => row))],
      },
    ],
  };
}

function neededPort(ask: Questions, row: Row): NeededPort | undefined {
  if (cellOf(row, 'one_of_group') === 'true') return directoryPorts(ask, row);
  const condition = cellOf(row, 'open_when');
  if (condition === '') return portsOf(ask, row).length > 0 ? { row, dependsOn: [] } : undefined;
  const dependsOn = ask.dependsOn(condition);
  return dependsOn && { row, dependsOn };
}

function tableOf(ask: Questions, needed: readonly NeededPort[]): NonNullable<Answer['sections'][0]['table']> {
  const isDeclared = ask.fact('network.firewall') !== undefined;
  return {
    columns: [
      t('Service'),
      t('Port'),
      t('Transport'),
      t('Application'),
      t('Purpose'),
      ...(isDeclared ? [t('Open')] : []),
      t('Needed'),
    ],
    rows: needed.map(({ row, dependsOn }): Cell[] => [
      cellOf(row, 'service') || cellOf(row, 'group'),
      portsOf(ask, row).join(', '),
      transportOf(row),
      cellOf(row, 'application'),
      cellOf(row, 'purpose'),
      ...(isDeclared ? [openCell(ask, row, dependsOn.length === 0)] : []),
      dependsOn.length === 0
        ? t('yes')
        : { text: t('depends on {0}', dependsOn.map((path) => `\`${path}\``).join(', ')), verdict: 'unknown' },
    ]),
  };
}

/** The ports of the guide, or what files and description set in their place. */
function portsOf(ask: Questions, row: Row): readonly string[] {
  const narrowed = cellOf(row, 'narrowed');
  const standard = [cellOf(row, 'port')].filter((port) => port !== '');
  if (narrowed === '') return standard;
  return [...new Set(ask.ways.flatMap((way) => way.words(narrowed).split(', ')))].flatMap((port) =>
    port === '' ? standard : [port],
  );
}

function transportOf(row: Row): string {
  return cellOf(row, 'transport') || 'TCP';
}

function openCell(ask: Questions, row: Row, isNeeded: boolean): Cell {
  const fallback = cellOf(row, 'fallback');
  if (
    !transportOf(row)
      .split(', ')
      .every((name) => ask.fact(`network.firewall.open_${name.toLowerCase()}`))
  )
    return notStated();
  if (portsOf(ask, row).every((port) => isOpen(ask, port, row))) return met(true);
  if (fallback !== '' && isOpen(ask, fallback, row)) return { text: t('no, but {0} is', fallback), verdict: 'doubt' };
  return isNeeded ? met(false) : { text: t('no'), verdict: 'unknown' };
}

function isOpen(ask: Questions, port: string, row: Row): boolean {
  return ask.holds(`port_open(${JSON.stringify(port)}, ${JSON.stringify(transportOf(row))}) == true`);
}
