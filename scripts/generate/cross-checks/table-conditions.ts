/** A condition that stands in a table, for the function `holds`. */
export interface TableCondition {
  readonly table: string;
  readonly condition: string;
}

/** The columns that hold conditions, and `narrowed`, which holds a list. */
const columns: ReadonlySet<string> = new Set(['open_when', 'in_use', 'unused_when', 'narrowed']);

/** All conditions in the tables. */
export function tableConditions(tables: Readonly<Record<string, unknown>>): TableCondition[] {
  return Object.entries(tables).flatMap(([table, data]) =>
    conditionsIn(data).map((condition) => ({ table, condition })),
  );
}

function conditionsIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    columns.has(key) && typeof value === 'string' ? [value] : conditionsIn(value),
  );
}
