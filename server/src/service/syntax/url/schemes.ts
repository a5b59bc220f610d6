/** How sure a scheme word is to start a link when it stands in running text. */
type InText = 'always' | 'digits' | 'address' | 'never';

/**
 * Schemes that Jabber clients register, or once did. Words of everyday language start a link only where the text says
 * that it is one: `status: open` is none.
 */
const schemes: ReadonlyMap<string, InText> = new Map([
  ['ciscojabber', 'always'],
  ['ciscotel', 'always'],
  ['ciscotelconf', 'always'],
  ['ciscoim', 'always'],
  ['ciscoimgroup', 'always'],
  ['ciscochat', 'always'],
  ['clicktocall', 'always'],
  ['movi', 'address'],
  ['xmpp', 'address'],
  ['im', 'address'],
  ['sip', 'address'],
  ['tel', 'digits'],
  ['profile', 'never'],
  ['share', 'never'],
  ['status', 'never'],
]);

const longest = Math.max(...[...schemes.keys()].map((scheme) => scheme.length));

/** A scheme word with its colon, and where it stands. */
export interface SchemeAt {
  readonly scheme: string;
  readonly start: number;
  /** After the colon. */
  readonly end: number;
}

/** The scheme words of a text, with whatever follows them. */
export function* schemesIn(text: string): Generator<SchemeAt> {
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    if (!/[rlfmptes]/i.test(text[colon - 1] ?? '')) continue; // the last letters of all schemes
    const start = wordStart(text, colon);
    if (start === undefined) continue;
    const scheme = text.slice(start, colon).toLowerCase();
    if (!schemes.has(scheme)) continue;
    const isProvision = scheme === 'ciscojabber' && provision.test(text.slice(colon + 1, colon + 40));
    const before = isProvision ? (webAddress.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0) : 0;
    yield { scheme, start: start - before, end: colon + 1 };
  }
}

const provision = /^(?:\/*|\\+)provision(?![\w.-])/i;
/** What editors of mails and pages put before a link that they do not know. */
const webAddress = /(?<![\w+.-])https?:\/\/$/i;
const withoutColon = /(?<![\w+.\\/-])(?:https?:\/\/)?ciscojabber(?=(?:\/\/|\\\\)provision\?)/gi;

/** Links that configure a client, and have lost the colon of their scheme. */
export function schemesWithoutColon(text: string): SchemeAt[] {
  return [...text.matchAll(withoutColon)].map(({ index, 0: found }) => ({
    scheme: 'ciscojabber',
    start: index,
    end: index + found.length,
  }));
}

/** The end of a scheme with the backslashes that stand for its slashes. */
export function schemeEnd(text: string, { end }: SchemeAt): number {
  return end + (/^\\+(?=provision)/i.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}

/** True when what follows a scheme word in running text makes it a link. */
export function isLinkInText(text: string, { scheme, end }: SchemeAt): boolean {
  const kind = schemes.get(scheme) ?? 'never';
  const next = text[end];
  if (next === undefined || /[\s<>"]/.test(next)) return false;
  if (kind === 'never') return false;
  if (kind === 'always') return true;
  if (text.startsWith('//', end)) return /[\w+]/.test(text[end + 2] ?? '');
  if (kind === 'digits') return /^[+(]?\d/.test(text.slice(end, end + 3));
  return /^[\w.+%~-]{1,128}@[\w-]/.test(text.slice(end, end + 140));
}

function wordStart(text: string, end: number): number | undefined {
  let start = end;
  while (end - start <= longest && isLetter(text.charCodeAt(start - 1))) start--;
  if (end - start > longest || /[\w+.-]/.test(text[start - 1] ?? '')) return undefined;
  return start;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
