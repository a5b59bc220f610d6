/** What keeps a text from being an LDAP filter (RFC 4515); `start` and `end` count in the text. */
export interface FilterProblem {
  readonly kind:
    | 'outer-parentheses-missing'
    | 'parenthesis-not-closed'
    | 'parenthesis-stray'
    | 'parenthesis-in-value'
    | 'group-operator-missing'
    | 'not-bare'
    | 'operator-missing'
    | 'attribute-invalid'
    | 'group-empty'
    | 'not-takes-one'
    | 'escape-invalid'
    | 'text-between'
    | 'escaped-twice';
  readonly start: number;
  readonly end: number;
}

/** An open parenthesis that holds filters. */
interface Open {
  readonly at: number;
  readonly operator: string;
  members: number;
}

const comparison =
  /^([A-Za-z][A-Za-z0-9-]*|\d+(?:\.\d+)*)?((?:;[A-Za-z0-9-]+)*)((?::dn)?(?::[A-Za-z0-9.-]+)?:=|~=|>=|<=|=)/i;

/** Checks an LDAP filter from left to right and tells the first thing that is wrong. */
export function checkLdapFilter(text: string): FilterProblem | undefined {
  const twice = /&(amp|lt|gt|quot|apos);/.exec(text);
  if (twice) return { kind: 'escaped-twice', start: twice.index, end: twice.index + twice[0].length };
  if (!text.startsWith('(')) return { kind: 'outer-parentheses-missing', start: 0, end: text.length };
  const open: Open[] = [];
  let at = 0;
  let complete = false;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (/\s/.test(character)) {
      at++;
    } else if (character === ')') {
      const problem = close(open, at);
      if (problem) return problem;
      complete = open.length === 0;
      at++;
    } else if (character !== '(') {
      const end = endOfText(text, at);
      const isNegated = open.at(-1)?.operator === '!' && text[end] === ')' && comparison.test(text.slice(at, end));
      return { kind: isNegated ? 'not-bare' : 'text-between', start: at, end };
    } else if (complete) {
      return { kind: 'outer-parentheses-missing', start: 0, end: text.length };
    } else {
      const parent = open.at(-1);
      if (parent) parent.members++;
      const operator = /^\(\s*([&|!])/.exec(text.slice(at, at + 20));
      if (operator) {
        open.push({ at, operator: operator[1] ?? '', members: 0 });
        at += operator[0].length;
        continue;
      }
      const item = readItem(text, at);
      if (typeof item !== 'number') return item;
      at = item;
      complete = open.length === 0;
    }
  }
  const left = open.at(-1);
  return left ? { kind: 'parenthesis-not-closed', start: left.at, end: left.at + 1 } : undefined;
}

function close(open: Open[], at: number): FilterProblem | undefined {
  const group = open.pop();
  if (!group) return { kind: 'parenthesis-stray', start: at, end: at + 1 };
  if (group.members === 0) return { kind: 'group-empty', start: group.at, end: at + 1 };
  if (group.operator === '!' && group.members > 1) return { kind: 'not-takes-one', start: group.at, end: at + 1 };
  return undefined;
}

/** Reads `(attribute=value)` and tells where it ends, or what is wrong with it. */
function readItem(text: string, at: number): number | FilterProblem {
  let end = at + 1;
  while (end < text.length && text[end] !== ')' && text[end] !== '(') end++;
  if (text[end] !== ')') return unclosed(text, at, end);
  const inside = text.slice(at + 1, end);
  const lead = inside.length - inside.trimStart().length;
  const match = comparison.exec(inside.slice(lead));
  if (!match) {
    const kind = /[=]/.test(inside) ? 'attribute-invalid' : 'operator-missing';
    return { kind, start: at, end: end + 1 };
  }
  const badEscape = /\\(?![0-9a-f]{2})/i.exec(inside);
  if (badEscape) {
    const start = at + 1 + badEscape.index;
    return { kind: 'escape-invalid', start, end: Math.min(start + 3, end) };
  }
  return end + 1;
}

/** What was meant where a parenthesis opens, or the text ends, inside `(attribute=value`. */
function unclosed(text: string, at: number, end: number): FilterProblem {
  const inside = text.slice(at + 1, end);
  if (text[end] === '(') {
    if (inside.trim() === '') return { kind: 'group-operator-missing', start: at, end: at + 1 };
    const beginsFilter = /^[&|!]|^\(/.test(text.slice(end + 1)) || comparison.test(text.slice(end + 1));
    if (comparison.test(inside.trimStart()) && !beginsFilter) {
      return { kind: 'parenthesis-in-value', start: end, end: end + 1 };
    }
  }
  return { kind: 'parenthesis-not-closed', start: at, end: at + 1 };
}

function endOfText(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '(' && text[end] !== ')') end++;
  return end;
}

/** Places of blanks between the parts of a filter (`) (`, `( &`), where the guides ask for none. */
export function blanksInFilter(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/(?<=[()&|!])\s+(?=[()&|!])/g)].map(({ index, 0: blanks }) => ({
    start: index,
    end: index + blanks.length,
  }));
}
