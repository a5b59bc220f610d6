/** A stretch of a value that waits to be filled in; `start` and `end` count in the value. */
export interface Placeholder {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * `token`: filled by the client (`%%uid%%`, `${UserID}`); `template`: filled by a tool before the
   * file is deployed (`${DOMAIN}`, `#{domain}`, `{{domain}}`); `left`: meant for a person (`<domain>`, `CHANGE_ME`, `TBD`).
   */
  readonly kind: 'token' | 'template' | 'left';
}

const clientToken = /%%[A-Za-z][\w.-]*%%|\$\{[Uu]ser[Ii][Dd]\}/;
const template = /[$#]\{[A-Za-z_][\w.:-]*\}|\{\{\s*[\w.-]+\s*\}\}|@@[A-Za-z_]\w*@@/;
const angled = /<[A-Za-z][\w.-]*(?: [\w.-]+)*>/;
/** Capitals count: `your_page` may well be part of an address. */
const shouted =
  /(?<![A-Za-z0-9])(?:CHANGE[_-]?ME|change[_-]?me|YOUR_[A-Z][A-Z0-9_]*|REPLACE[_-](?:ME|THIS)|FIX[_-]?ME|fixme)(?![A-Za-z0-9])/;
/**
 * Nothing but words in square brackets, or a note to oneself. Several words, all small or all capital: `[A-Za-z]`
 * is a pattern, and a heading may stand in brackets as well. So may the first line of several, as in `krb5.conf`.
 */
const wholeValue =
  /^(?:(?:\[[a-z]{2,}(?:[ _][a-z]{2,})+\]|\[[A-Z]{2,}(?:[ _][A-Z]{2,})+\])(?!\s*\n)|T(?:ODO(?=$|:)|B[CD]$))/;
/** An address such as `10.x.x.x`, or crosses alone. */
const crosses =
  /(?<![\w.])(?=[\d.]*[Xx])(?:(?:\d{1,3}|[Xx]{1,3})\.){3}(?:\d{1,3}|[Xx]{1,3})(?![\w.])|(?<![A-Za-z0-9])(?:x{3,}|X{3,})(?![A-Za-z0-9])/;
const anything = new RegExp([clientToken, template, angled, shouted].map((form) => form.source).join('|'), 'g');

/** Quick look for anything that may begin one of these; most values hold nothing of the kind. */
const suspicious = /[%$<{@]|^\[|^T[OB]|[Xx]{3}|[Xx]\.|\.[Xx]|CHANGE|change|YOUR_|REPLACE|FIX|fixme/;

/** Longer values are texts; beyond this no placeholder is looked for, to stay quick on any input. */
const searchedLength = 4000;

/** The placeholders of a value, in order. Marks in ordinary mark-up (`<b>…</b>`) are none. */
export function findPlaceholders(value: string): readonly Placeholder[] {
  const found: Placeholder[] = [];
  const searched = value.slice(0, searchedLength);
  if (!suspicious.test(searched)) return found;
  for (const match of searched.matchAll(anything)) {
    const text = match[0];
    if (text.startsWith('<') && (value.includes('</') || text.length < 4)) continue;
    found.push({ text, start: match.index, end: match.index + text.length, kind: kindOf(text) });
  }
  const whole = wholeValue.exec(searched);
  if (whole) return [{ text: whole[0], start: 0, end: whole[0].length, kind: 'left' }];
  if (found.length === 0) {
    const match = crosses.exec(searched);
    if (match) found.push({ text: match[0], start: match.index, end: match.index + match[0].length, kind: 'left' });
  }
  return found;
}

/** Words in square brackets and nothing else, however they are written. Addresses of IPv6 hold a colon. */
const bracketed = /^\[[A-Za-z]{2,}(?:[ _-][A-Za-z]+)*\]$/;

/**
 * The same of a value that is no free text: there also a single word in square brackets, or some with capitals, are
 * meant for a person.
 */
export function findTypedPlaceholders(value: string): readonly Placeholder[] {
  const found = findPlaceholders(value);
  if (found.length > 0 || !bracketed.test(value)) return found;
  return [{ text: value, start: 0, end: value.length, kind: 'left' }];
}

/** True when a value cannot be judged yet because a placeholder stands in it. */
export function holdsPlaceholder(value: string): boolean {
  return findTypedPlaceholders(value).length > 0 || /^%[A-Za-z_]\w*%$/.test(value);
}

function kindOf(text: string): Placeholder['kind'] {
  if (/^%%|^\$\{UserID\}$/i.test(text)) return 'token';
  return /^([$#]\{|\{\{|@@)/.test(text) ? 'template' : 'left';
}
