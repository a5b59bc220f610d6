import type { Source } from './parameter.js';

/** The parameters that bound a range of ports by its two ends. */
export interface PortRangeByEnds {
  readonly stream: 'audio' | 'video' | 'fecc';
  readonly start: string;
  readonly end: string;
  readonly lowest?: number;
  readonly highest?: number;
  readonly defaultStart?: number;
  readonly defaultEnd?: number;
  readonly leastPorts: number;
}

/** The parameters that bound a range of ports by its first port and its size. */
export interface PortRangeBySize {
  readonly stream: 'share';
  readonly start: string;
  readonly size: string;
  readonly lowest: number;
  /** The sum of start and size must not exceed it. */
  readonly highest: number;
  readonly leastPorts: number;
  readonly defaultStart: number;
  readonly defaultSize: number;
}

/** Port ranges that parameters of the file set, and how they bear on each other. */
export interface PortRanges {
  readonly source: Source;
  /** No two of them may overlap. Start even, end odd. */
  readonly media: readonly PortRangeByEnds[];
  readonly share: PortRangeBySize;
  readonly rules: readonly string[];
}
