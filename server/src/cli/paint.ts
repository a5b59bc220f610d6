import { styleText } from 'node:util';
import type { Paint, Style } from '../service/report/text-format.js';

type Color = Parameters<typeof styleText>[0];

const colors: Readonly<Record<Style, Color>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'cyan',
  place: 'bold',
  faint: 'dim',
};

/** Whether to use colours: what the command line says, else only on a terminal whose user did not decline. */
export function wantsColor(
  asked: boolean | undefined,
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (asked !== undefined) return asked;
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

export function createPaint(color: boolean): Paint {
  // Whether the stream is a terminal was decided above, once.
  return color ? (style, text) => styleText(colors[style], text, { validateStream: false }) : (_, text) => text;
}
