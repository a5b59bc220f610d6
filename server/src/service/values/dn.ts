/** What keeps a text from being a distinguished name; `start` and `end` count in the text. */
export interface DnProblem {
  readonly kind:
    | 'part-empty'
    | 'equals-missing'
    | 'type-invalid'
    | 'value-missing'
    | 'comma-missing'
    | 'second-name'
    | 'quote-open';
  readonly start: number;
  readonly end: number;
}

const attributeType = /^([A-Za-z][A-Za-z0-9-]*|(OID\.)?\d+(\.\d+)*)$/i;

/** What stands in place of the comma before a further part; nobody means that as part of a value. */
const joined = /(?<!\\)[\s;./](?=(?:dc|ou|cn|o)\s*=)/i;

/** The distinguished name with a comma before each part, where blanks or semicolons stand instead. */
export function withCommas(text: string): string {
  return text.split(joined).map(withoutSeparators).join(',');
}

function withoutSeparators(part: string): string {
  let trimmed = part.trimEnd();
  while (/[;,]$/.test(trimmed.slice(-1))) trimmed = trimmed.slice(0, -1).trimEnd();
  return trimmed;
}

/** Checks a distinguished name such as `ou=staff,dc=example,dc=com`, all of it, part by part. */
export function checkDn(text: string): DnProblem | undefined {
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '"') quoted = !quoted;
    if (at < text.length && (quoted || character !== ',')) continue;
    if (quoted) return { kind: 'quote-open', start, end: text.length };
    const end = Math.min(at, text.length);
    const problem = checkPart(text, start, end);
    if (problem) return problem;
    start = at + 1;
  }
  return undefined;
}

function checkPart(text: string, start: number, end: number): DnProblem | undefined {
  const part = text.slice(start, end);
  if (part.trim() === '') return { kind: 'part-empty', start: Math.max(0, start - 1), end: Math.max(end, start) };
  const equals = part.indexOf('=');
  if (equals < 0) return { kind: 'equals-missing', start, end };
  if (!attributeType.test(part.slice(0, equals).trim())) return { kind: 'type-invalid', start, end: start + equals };
  const value = part.slice(equals + 1);
  if (value.trim() === '') return { kind: 'value-missing', start, end };
  const missing = value.includes('"') ? -1 : value.search(joined);
  if (missing >= 0) {
    const next = start + equals + 1 + missing + 1;
    // A name ends with its domain: what follows `dc=…` and is none begins another name.
    const isSecond = isDomain(part) && !isDomain(text.slice(next));
    return { kind: isSecond ? 'second-name' : 'comma-missing', start: next, end: text.indexOf('=', next) + 1 };
  }
  return undefined;
}

function isDomain(part: string): boolean {
  return /^\s*dc\s*=/i.test(part);
}
