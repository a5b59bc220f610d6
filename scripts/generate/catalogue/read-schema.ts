/** Reads a YAML file below `schemas/`, checked against one of the JSON Schemas there. */
export type ReadSchema = <T>(path: string, schemaName: string) => T;
