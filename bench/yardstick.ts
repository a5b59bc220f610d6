import { median } from './limits.js';

/**
 * Milliseconds of it on the machine that the limits were set for, on which an empty language server starts in
 * 100 ms. On an idle machine where that start takes 90 ms the work takes 0.76 to 0.87 ms.
 */
const referenceTime = 0.9;

const lines = 1_500;
const warmUp = 60;
/** The middle run of an idle machine takes little longer than the quicker ones. */
const busy = 1.3;

/**
 * Work of the kind that a language server does: a text is changed, its tags are looked for, small objects are
 * made of them and sent through JSON. It is always the same, in plain JavaScript and in this process, so its
 * time tells of the machine and of Node alone. It is taken along with what is measured, for the speed of a
 * machine changes while other things run.
 */
export class Yardstick {
  /** True once other work got into the way so much that figures are better taken again. */
  wasBusy = false;
  private readonly times: number[] = [];
  private text = Array.from({ length: lines }, (_, at) => `  <Name${at % 97}>value ${at * 7919}</Name${at % 97}>`).join(
    '\n',
  );
  private made = 0;

  constructor() {
    for (let run = 0; run < warmUp; run += 1) this.work();
  }

  /** Does the work once and notes the time. */
  sample(): void {
    const started = performance.now();
    this.work();
    this.times.push(performance.now() - started);
  }

  /**
   * How many times slower than the reference machine this one was since the last call; 1 where it was faster.
   * The quicker runs count: what a busy machine makes wait is not excused, for nobody can say how much it was.
   */
  slowness(): number {
    const times = this.times.splice(0).sort((a, b) => a - b);
    const quick = times[Math.floor(times.length / 4)] ?? Number.NaN;
    if (median(times) > busy * quick) this.wasBusy = true;
    return Math.max(1, quick / referenceTime);
  }

  private work(): void {
    const middle = this.text.length >> 1;
    this.made += 1;
    this.text = `${this.text.slice(0, middle)}${this.made % 10}${this.text.slice(middle + 1)}`;
    const found = Array.from(this.text.matchAll(/<(\w+)>([^<]*)/g), ({ index, 1: name, 2: value }) => ({
      index,
      name,
      value,
    }));
    const read: unknown = JSON.parse(Buffer.from(JSON.stringify(found)).toString());
    if (!Array.isArray(read) || read.length !== lines) throw new Error('the yardstick does not do its work');
  }
}
