import { cellOf, type Row } from './questions.js';

/**
 * The rows of a bandwidth table that hold for a network: of those a user's upload reaches, the last; all of them where
 * the upload is not known (NaN). A row that names no network holds for both.
 */
export function videoAt(rows: readonly Row[], network: 'enterprise' | 'vpn', upload: number): readonly Row[] {
  const forNetwork = rows.filter((row) => [network, 'any'].includes(cellOf(row, 'network')) || isLeast(row));
  if (Number.isNaN(upload)) return forNetwork;
  const reached = forNetwork.filter((row) => Number(cellOf(row, 'upload_kbps')) <= upload);
  const last = reached.at(-1) ?? forNetwork[0];
  return last ? [last] : [];
}

/** The guide gives the lowest row under VPN alone; less is not more outside of it. */
function isLeast(row: Row): boolean {
  return row.main === 'none';
}
