/** Data as conditions see it: whole numbers as CEL's `int`, what is not there as null. */
export function celValue(data: unknown): unknown {
  if (data === undefined) return null;
  if (typeof data === 'number') return Number.isInteger(data) ? BigInt(data) : data;
  if (Array.isArray(data)) return data.map(celValue);
  if (typeof data === 'object' && data !== null) {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, celValue(value)]));
  }
  return data;
}

/** A value as words of a message: the items of a list one after the other, nothing for what is not there. */
export function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value
      .map(wordsOf)
      .filter((word) => word !== '')
      .join(', ');
  return String(value);
}

/** True unless there is nothing, an empty text, an empty list, zero or false. */
export function isGivenValue(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false || value === 0n) return false;
  return Array.isArray(value) ? value.length > 0 : true;
}
