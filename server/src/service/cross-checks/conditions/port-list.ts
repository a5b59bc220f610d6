/** The first and the last port of a range. */
export type PortSpan = readonly [first: number, last: number];

/** The ranges of a text such as `443`, `16384-32766` or `8443, 6972`; what is no port is left out. */
export function parsePorts(text: string): PortSpan[] {
  return text.split(',').flatMap((part) => {
    const match = /^\s*(\d+)\s*(?:-\s*(\d+))?\s*$/.exec(part);
    return match ? [[Number(match[1]), Number(match[2] ?? match[1])] as const] : [];
  });
}

/** True when the open ports, each a number or a text of ranges, hold every wanted range as a whole. */
export function covers(open: readonly unknown[], wanted: readonly PortSpan[]): boolean {
  const spans = open.flatMap((entry) => parsePorts(String(entry))).sort((a, b) => a[0] - b[0]);
  return wanted.every(([first, last]) => {
    let next = first;
    for (const [from, to] of spans) if (from <= next && to >= next) next = to + 1;
    return next > last;
  });
}
