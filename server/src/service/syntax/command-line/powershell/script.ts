import type { Span } from '../../../text/span.js';
import { type PowerShellTokens, readTokens } from './brackets.js';
import { type HeldLists, heldLists } from './lists.js';
import type { PowerShellString } from './tokens.js';

/** A script, with what is known of it before its commands are read. */
export interface PowerShellScript {
  readonly text: string;
  readonly tokens: PowerShellTokens;
  readonly lists: HeldLists;
}

/** What stands behind the name of a command, up to the end of its statement. */
export interface BehindName {
  readonly rest: Span;
  /** The strings in there, in order. */
  readonly strings: readonly PowerShellString[];
}

/** Reads what the readers of its commands need to know of a script. */
export function readScript(text: string): PowerShellScript {
  const tokens = readTokens(text);
  return { text, tokens, lists: heldLists(text, tokens) };
}
