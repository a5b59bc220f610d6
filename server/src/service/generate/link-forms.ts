import { encodeQR } from 'qr';
import { t } from '../messages/localise.js';
import { escapeXmlText } from '../syntax/plist/escape-xml.js';

/** More does not fit into a QR code with the error correction chosen here. */
const longestInCode = 2331;

/** An anchor of HTML. */
export function htmlLink(url: string, label = defaultLabel()): string {
  const href = escapeXmlText(url).replaceAll('"', '&quot;');
  return `<a href="${href}">${escapeXmlText(oneLine(label))}</a>`;
}

/** A link of Markdown. */
export function markdownLink(url: string, label = defaultLabel()): string {
  return `[${oneLine(label).replace(/[\\`*_[\]<>&]/g, '\\$&')}](${url})`;
}

/** The text of a mail with the link on a line of its own, and what the guides say about opening it. */
export function mailBody(url: string): string {
  return [
    t('Set up Cisco Jabber on your Mac, iPhone, iPad or Android device:'),
    '',
    t('1. Install Cisco Jabber. Do not sign in yet.'),
    t('2. On the same device, open this link:'),
    '',
    url,
    '',
    t('If nothing happens, your mail app does not open such links: open the link from a web page, best in Firefox.'),
    t('On Android, always open it from a web page.'),
    '',
  ].join('\n');
}

/** A QR code as SVG, black on white with the quiet zone around it; undefined when the link is too long for one. */
export function qrCode(url: string): string | undefined {
  if (url.length > longestInCode) return undefined; // a link is ASCII, a byte to a character
  const rows = encodeQR(url, 'raw', { ecc: 'medium', encoding: 'byte', border: quietZone });
  const size = rows.length;
  const path = rows.flatMap((row, y) => runsIn(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<title>${escapeXmlText(url)}</title>`,
    `<rect width="${size}" height="${size}" fill="#fff"/>`,
    `<path d="${path.join('')}" fill="#000"/>`,
    '</svg>',
    '',
  ].join('\n');
}

/** As wide as readers need it. */
const quietZone = 4;

/** The dark stretches of a row. */
function runsIn(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last.x + last.length === x) last.length++;
    else runs.push({ x, length: 1 });
  }
  return runs;
}

function defaultLabel(): string {
  return t('Set up Cisco Jabber');
}

function oneLine(label: string): string {
  return label.replace(/\s+/g, ' ').trim();
}
