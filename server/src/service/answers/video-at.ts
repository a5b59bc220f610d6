import { cellOf, type Row } from './questions.js';

/**
 * The rows of a bandwidth table that hold for a network: of those a user's upload reaches, the last; all of them where
 * the upload is not known (NaN). A row that names no network holds for both, and so does the one without any video,
 * which the guide gives under VPN alone: `pictures` says so.
 */
export function videoAt(rows: readonly Row[], network: 'enterprise' | 'vpn', upload: number): readonly Row[] {
  const forNetwork = rows.filter((row) => [network, 'any'].includes(cellOf(row, 'network')) || row.main === 'none');
  if (Number.isNaN(upload)) return forNetwork;
  return forNetwork.filter((row) => Number(cellOf(row, 'upload_kbps')) <= upload).slice(-1);
}
