import { addToList } from '../../../add-to-list.js';
import type { Span } from '../../../text/span.js';
import { bracketEnd, type PowerShellTokens, stringsBetween } from './brackets.js';
import type { PowerShellString } from './tokens.js';

/** The strings that a variable holds: `$a = '/i', 'x.msi'` or `$a = @('/i', 'x.msi')`, and `$a += 'CLEAR=1'`. */
export interface HeldStrings {
  readonly strings: readonly PowerShellString[];
  /** True when it may hold more: it is given several values, or one that is not written down. */
  readonly isOpen: boolean;
}

interface Assignment extends HeldStrings {
  readonly start: number;
  readonly adds: boolean;
  /** Where the content of a table begins. */
  readonly table: number | undefined;
}

/** The lists of strings, and the tables, that variables of a script hold. */
export interface HeldLists {
  /**
   * What a variable holds at a place, as far as the script says so; each list is given out once, so that nothing is
   * read twice.
   */
  take(name: string, at: number): HeldStrings | undefined;
  /** Where the content of the table `@{ … }` begins that a variable holds at a place. */
  table(name: string, at: number): number | undefined;
}

const assignment = /\$(?:\w+:)?([A-Za-z_]\w*)[ \t]*(\+?=)(?!=)[ \t\r\n]*/g;

/** Looks for assignments of lists when it is first asked. */
export function heldLists(text: string, tokens: PowerShellTokens): HeldLists {
  let byName: Map<string, Assignment[]> | undefined;
  const taken = new Set<Assignment>();
  const assignedBefore = (name: string, at: number): readonly Assignment[] => {
    byName ??= assignmentsIn(text, tokens);
    return (byName.get(name) ?? []).filter(({ start }) => start < at);
  };
  return {
    table: (name, at) => assignedBefore(name, at).at(-1)?.table,
    take(name, at) {
      const before = assignedBefore(name, at);
      const from = before.findLastIndex(({ adds }) => !adds);
      const found = from < 0 ? [] : before.slice(from);
      if (found.length === 0 || found.some((each) => taken.has(each))) return undefined;
      for (const each of found) taken.add(each);
      const strings = found.flatMap((each) => each.strings);
      if (strings.length === 0) return undefined;
      return { strings, isOpen: before.length > 1 || found.some(({ isOpen }) => isOpen) };
    },
  };
}

function assignmentsIn(text: string, tokens: PowerShellTokens): Map<string, Assignment[]> {
  const byName = new Map<string, Assignment[]>();
  for (const match of text.matchAll(assignment)) {
    const start = match.index;
    if (tokens.isText(start)) continue;
    const valueStart = start + match[0].length;
    const value = valueSpan(text, valueStart, tokens);
    const strings = stringsBetween(tokens.strings, value.start, value.end);
    const name = (match[1] ?? '').toLowerCase();
    const table = text.startsWith('@{', valueStart) ? valueStart + 2 : undefined;
    const isOpen = holdsMore(text, value, strings);
    addToList(byName, name, { start, adds: match[2] === '+=', strings, isOpen, table });
  }
  return byName;
}

/** `@( … )` up to its bracket, anything else up to the end of the statement. */
function valueSpan(text: string, start: number, tokens: PowerShellTokens): Span {
  if (text.startsWith('@(', start)) return { start: start + 2, end: bracketEnd(text, start + 2, tokens) };
  if (!/^@?['"\u2018-\u201e]|^\(/.test(text.slice(start, start + 2))) return { start, end: start }; // no list of strings
  return { start, end: bracketEnd(text, start, tokens, true) };
}

/** True when anything but strings and what parts them stands there. */
function holdsMore(text: string, { start, end }: Span, strings: readonly PowerShellString[]): boolean {
  let done = start;
  for (const { span } of [...strings, { span: { start: end, end } }]) {
    if (/[^\s,;()`]/.test(text.slice(done, span.start))) return true;
    done = span.end;
  }
  return start === end;
}
