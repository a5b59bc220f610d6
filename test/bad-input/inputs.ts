import { randomBytesOf } from './random-bytes.js';

export interface BadInput {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  /** A rule that has to be among the findings, where the input is text with one clear mistake. */
  readonly rule?: string;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const head = '<?xml version="1.0" encoding="utf-8"?>\n';
const wrap = (inside: string): Uint8Array => text(`${head}<config version="1.0">\n${inside}\n</config>\n`);

/** A file of about this many megabytes, otherwise in order. */
export function largeFile(megabytes: number): Uint8Array {
  const line = '    <EnableVideo>true</EnableVideo>\n';
  const lines = line.repeat(Math.ceil((megabytes * 1024 * 1024) / line.length));
  return wrap(`  <Policies>\n${lines}  </Policies>`);
}

function entityBomb(): Uint8Array {
  const levels = Array.from({ length: 12 }, (_, level) =>
    level === 0 ? '<!ENTITY e0 "lol">' : `<!ENTITY e${level} "${`&e${level - 1};`.repeat(10)}">`,
  );
  const body = '<config version="1.0"><Policies><PromotionWelcomeText>&e11;</PromotionWelcomeText></Policies></config>';
  return text(`${head}<!DOCTYPE config [\n${levels.join('\n')}\n]>\n${body}\n`);
}

/** What must not crash, hang or be lost. */
export const badInputs: readonly BadInput[] = [
  { what: 'nothing', bytes: () => text('') },
  { what: 'a byte order mark alone', bytes: () => new Uint8Array([0xef, 0xbb, 0xbf]) },
  { what: 'blanks alone', bytes: () => text(' \n\t\n') },
  { what: 'random bytes', bytes: () => randomBytesOf(64 * 1024) },
  {
    what: 'a PNG',
    bytes: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...randomBytesOf(4096)]),
  },
  { what: 'NUL bytes alone', bytes: () => new Uint8Array(10_000) },
  {
    what: 'a NUL byte in a value',
    bytes: () => wrap('<Policies><EnableVideo>tr\0ue</EnableVideo></Policies>'),
    rule: 'character-forbidden',
  },
  { what: 'half a UTF-16 character', bytes: () => new Uint8Array([0xff, 0xfe, 0x3c, 0x00, 0x63]) },
  { what: 'lone surrogates', bytes: () => new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x3c, 0x00, 0x00, 0xdc]) },
  { what: '10,000 nested elements', bytes: () => text(`${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`) },
  {
    what: '10,000 nested elements in a configuration',
    bytes: () => wrap(`<Client>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</Client>`),
  },
  { what: '100,000 tags that are never closed', bytes: () => text('<a>'.repeat(100_000)) },
  { what: '100,000 close tags of nothing', bytes: () => text('</a>'.repeat(100_000)) },
  { what: '100,000 open brackets', bytes: () => text('<'.repeat(100_000)) },
  {
    what: '100,000 ampersands',
    bytes: () => wrap(`<Client><A>${'&'.repeat(100_000)}</A></Client>`),
    rule: 'ampersand-bare',
  },
  {
    what: '10,000 attributes',
    bytes: () => text(`<config ${Array.from({ length: 10_000 }, (_, at) => `a${at}="${at}"`).join(' ')}/>`),
  },
  {
    what: 'a name of a megabyte',
    bytes: () => wrap(`<Client><${'n'.repeat(1 << 20)}>1</${'n'.repeat(1 << 20)}></Client>`),
  },
  { what: 'a value of a megabyte', bytes: () => wrap(`<Client><UXModel>${'v'.repeat(1 << 20)}</UXModel></Client>`) },
  {
    what: 'a filter of 50,000 parentheses',
    bytes: () => wrap(`<Directory><BaseFilter>${'('.repeat(50_000)}</BaseFilter></Directory>`),
  },
  { what: 'a list of 50,000 items', bytes: () => wrap(`<Client><EMMType>${'1;'.repeat(50_000)}</EMMType></Client>`) },
  {
    what: 'a list of 50,000 blanks',
    bytes: () =>
      wrap(`<Presence><DomainsForOutlookPresence>${' '.repeat(50_000)}x</DomainsForOutlookPresence></Presence>`),
  },
  {
    what: 'a line of a comment that is never closed',
    bytes: () => wrap(`<!-- ${'- '.repeat(50_000)}`),
    rule: 'comment-malformed',
  },
  { what: 'an entity bomb', bytes: entityBomb, rule: 'doctype-present' },
  {
    what: 'an external entity',
    bytes: () =>
      text(
        `${head}<!DOCTYPE config [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<config version="1.0"><Policies><PromotionWelcomeText>&x;</PromotionWelcomeText></Policies></config>`,
      ),
    rule: 'doctype-present',
  },
  {
    what: 'markers of a merge conflict',
    bytes: () =>
      wrap(
        '  <Policies>\n<<<<<<< HEAD\n    <EnableVideo>true</EnableVideo>\n=======\n    <EnableVideo>false</EnableVideo>\n>>>>>>> other\n  </Policies>',
      ),
    rule: 'merge-conflict-markers',
  },
  {
    what: 'carriage returns alone',
    bytes: () => text(`${head}<config version="1.0">\r<Policies>\r</Policies>\r</config>\r`),
  },
  { what: 'mixed line ends', bytes: () => text('<config version="1.0">\r\n<Policies>\n\r</Policies>\r</config>') },
  { what: 'a script', bytes: () => text('#!/bin/sh\nrm -rf "$HOME"\n') },
  { what: 'JSON', bytes: () => text('{"config": {"Policies": {"EnableVideo": true}}}') },
];
