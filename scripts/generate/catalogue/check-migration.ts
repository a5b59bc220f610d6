import type { CatalogueData } from '../../../server/src/service/catalogue/catalogue-data.js';

/** Where the table of directory names and the parameters disagree, one line for each. */
export function migrationFaults({ directoryMigration, parameters }: CatalogueData): string[] {
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const rows = [...directoryMigration.table, ...directoryMigration.outsideTable];
  const faults: string[] = [];
  for (const { bdi, edi, cdi } of rows) {
    for (const name of [bdi, edi, cdi]) {
      if (name !== null && !byName.has(name)) faults.push(`directory-migration.yaml: there is no parameter ${name}`);
    }
    if (bdi === null || bdi === cdi) continue;
    const old = byName.get(bdi);
    if (old && (old.retired !== 'bdi' || (old.replacedBy ?? null) !== cdi)) {
      faults.push(`${bdi}: should be retired and give way to ${cdi ?? 'nothing'}, as directory-migration.yaml says`);
    }
  }
  const inTable = new Set(rows.flatMap(({ bdi, edi }) => [bdi, edi]));
  for (const { name, retired } of parameters) {
    if (retired && !inTable.has(name)) faults.push(`${name}: is retired but not in directory-migration.yaml`);
  }
  return faults;
}
