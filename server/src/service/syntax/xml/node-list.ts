/** Anything that stands somewhere in the text that it was read from. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

/**
 * Nodes in the order of the text, each with its shift: how much further on it stands here than in the text
 * that it was read from. Most texts are read once, and then nothing is shifted.
 */
export class NodeList<N extends Placed> {
  private readonly nodes: N[] = [];
  private shifts: number[] | undefined;

  get length(): number {
    return this.nodes.length;
  }

  /** The node at an index that is in range. */
  node(index: number): N {
    return this.nodes[index] as N;
  }

  shift(index: number): number {
    return this.shifts?.[index] ?? 0;
  }

  startOf(index: number): number {
    return this.node(index).start + this.shift(index);
  }

  endOf(index: number): number {
    return this.node(index).end + this.shift(index);
  }

  push(node: N, shift: number): void {
    if (shift !== 0) this.shifts ??= this.nodes.map(() => 0);
    this.shifts?.push(shift);
    this.nodes.push(node);
  }

  /** Takes the nodes from the index on away and answers them. */
  cut(index: number): NodeList<N> {
    const rest = new NodeList<N>();
    for (let at = index; at < this.length; at++) rest.push(this.node(at), this.shift(at));
    this.nodes.length = index;
    if (this.shifts) this.shifts.length = index;
    return rest;
  }
}
