/**
 * How many items at the head of a sorted list satisfy `belongsToHead`; the list must have all of those
 * first. Equals the index of the first item that does not.
 */
export function headLength<T>(sorted: readonly T[], belongsToHead: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (belongsToHead(sorted[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
