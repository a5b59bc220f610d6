import type { ChangedStretch } from './changed-stretch.js';
import { NodeList } from './node-list.js';
import type { ReadNode } from './read-element.js';
import type { TreeBuilder } from './tree-builder.js';

/**
 * The nodes of an earlier text that stand unchanged in the new one. Only clean ones are taken: an element
 * that is closed and in which nothing is wrong was read from its own characters alone, whatever stands
 * around it, and so were comments and the like. What is wrong is read anew each time, for there the reader
 * looks ahead and back.
 */
export class KeptNodes {
  /** Shifted to where they stand in the new text. */
  private readonly nodes = new NodeList<ReadNode>();
  /** How many of the nodes stand before the change. */
  private before = 0;
  private next = 0;

  constructor(
    topLevel: NodeList<ReadNode>,
    private readonly change: ChangedStretch,
  ) {
    // Top-level nodes are few, and where they stand decides what is wrong with them.
    for (let index = 0; index < topLevel.length; index++)
      this.collectInside(topLevel.node(index), topLevel.shift(index));
  }

  /** Adds the nodes that are known from `at` on, where a piece of markup begins; answers where they end, or `at`. */
  takeFrom(at: number, tree: TreeBuilder): number {
    const { nodes } = this;
    while (this.next < nodes.length && nodes.startOf(this.next) < at) this.next++;
    let end = at;
    for (let last = this.lastOfRun(at, tree.room); this.next <= last; this.next++) {
      tree.addKept(nodes.node(this.next), nodes.shift(this.next));
      end = nodes.endOf(this.next);
    }
    return end;
  }

  /**
   * The last node of those that follow each other without a gap. A text is taken only between two others
   * of them, for it ends where the next markup begins.
   */
  private lastOfRun(at: number, room: number): number {
    const { nodes } = this;
    const limit = this.next < this.before ? this.before : nodes.length;
    let last = this.next - 1;
    let end = at;
    for (let index = this.next; index < limit && nodes.startOf(index) === end; index++) {
      const node = nodes.node(index);
      if (node.kind === 'element' && node.height > room) break;
      if (node.kind !== 'text') last = index;
      else if (index === this.next || nodes.node(index - 1).kind === 'text') break;
      end = nodes.endOf(index);
    }
    return last;
  }

  private collectInside(node: ReadNode, shift: number): void {
    if (node.kind !== 'element') return;
    const { start, oldEnd, newEnd } = this.change;
    const inside = node.nodes;
    for (let index = 0; index < inside.length; index++) {
      const child = inside.node(index);
      const by = shift + inside.shift(index);
      const isBefore = child.end + by <= start;
      if (!child.clean || !(isBefore || child.start + by >= oldEnd)) this.collectInside(child, by);
      else this.nodes.push(child, isBefore ? by : by + newEnd - oldEnd);
      if (isBefore) this.before = this.nodes.length;
    }
  }
}
