import { readTables } from '../../scripts/generate/cross-checks/read-tables.js';
import type { Catalogue } from '../../server/src/service/catalogue/catalogue.js';
import { crossCheckTables } from '../../server/src/service/cross-checks/conditions/cross-check-tables.js';
import type { TableData } from '../../server/src/service/cross-checks/conditions/tables.js';

/** The tables that conditions read. */
export function loadTables(catalogue: Catalogue): TableData {
  return crossCheckTables(readTables(), catalogue);
}
