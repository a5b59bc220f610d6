import { t } from '../messages/localise.js';
import type { Answer, Cell } from './answer.js';
import { met } from './cells.js';
import { cellOf, type Questions, type Row } from './questions.js';
import { sourceOf } from './sources.js';

/** The ports for exactly the services that the deployment uses. */
export function firewallAnswer(ask: Questions): Answer {
  const elsewhere = ask.part('ports.elsewhere');
  const all = [...ask.rows('ports'), ...(Array.isArray(elsewhere) ? (elsewhere as Row[]) : [])];
  const needed = all.filter((row) => ask.holds(cellOf(row, 'open_when')));
  const isDeclared = ask.fact('network.firewall') !== undefined;
  return {
    id: 'firewall',
    title: t('Firewall'),
    sections: [
      {
        paragraphs: [t('Ports between clients and servers for the services that the description names.')],
        table: {
          columns: [t('Port'), t('Transport'), t('Application'), t('Purpose'), ...(isDeclared ? [t('Open')] : [])],
          rows: needed.map((row) => [
            portOf(ask, row),
            cellOf(row, 'transport') || 'TCP',
            cellOf(row, 'application'),
            cellOf(row, 'purpose'),
            ...(isDeclared ? [openCell(ask, row)] : []),
          ]),
        },
        notes: [String(ask.part('ports.other_documents') ?? '')].filter((note) => note !== ''),
        sources: sourceOf(ask.part('ports.source')),
      },
    ],
  };
}

/** Ranges that the configuration narrows. */
function portOf(ask: Questions, row: Row): string {
  const port = cellOf(row, 'port');
  if (cellOf(row, 'id') !== 'media-cucm') return port;
  const ranges = ['Audio', 'Video'].map((kind) =>
    ask.words(
      `cfg.has("${kind}_Start_Port_Range") && cfg.has("${kind}_End_Port_Range") ? cfg.get("${kind}_Start_Port_Range") + "-" + cfg.get("${kind}_End_Port_Range") : ""`,
    ),
  );
  return ranges.every((range) => range !== '') ? ranges.join(', ') : port;
}

function openCell(ask: Questions, row: Row): Cell {
  const open = ask.words(`port_open(${JSON.stringify(portOf(ask, row))}, ${JSON.stringify(cellOf(row, 'transport'))})`);
  return met(open === 'true');
}
