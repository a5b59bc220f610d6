import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '../../server/src/workspace/decode-bytes.js';

/** The texts of all whole configurations of the tests. */
export function readExamples(): string[] {
  const folder = join(import.meta.dirname, '../fixtures/examples');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.xml$/i.test(name)).map((name) => decodeBytes(readFileSync(join(folder, name))).text);
}
