import type { Span } from '../../../text/span.js';
import type { CommandText } from '../command-text.js';
import { bracketEnd, stringsBetween } from './brackets.js';
import { type Piece, piecedCommand, startOf } from './pieces.js';
import type { BehindName, PowerShellScript } from './script.js';
import { type GivenValue, givenFor, givenValues, piecesFor } from './values.js';

/** What the actions of the toolkit are to the installer. */
const switches: Readonly<Record<string, string>> = { install: '/i', uninstall: '/x', patch: '/p', repair: '/fa' };

const ofThePackage: ReadonlySet<string> = new Set(['path', 'filepath', 'productcode']);
const ofArguments = /^(?:add)?parameters$|^(?:additional)?arg/;

/**
 * `Execute-MSI -Action Install -Path 'x.msi' -Parameters '…'` or `Start-ADTMsiProcess … -ArgumentList '…'` of the
 * PowerShell App Deployment Toolkit, also with a table of parameters: the command that the toolkit runs, without the
 * switches of its own.
 */
export function toolkitCommand(
  { text, tokens, lists }: PowerShellScript,
  name: Span,
  { rest, strings }: BehindName,
): CommandText {
  const given = new Map(givenValues(text, rest, strings, 'dash'));
  let action = /(?<![\w-])-Action[ \t:]+['"]?(\w+)/i.exec(text.slice(rest.start, rest.end))?.[1];
  for (const value of given.get('') ?? []) {
    const start = value.kind === 'variable' ? lists.table(value.name, name.start) : undefined;
    if (start === undefined) continue;
    const end = bracketEnd(text, start, tokens);
    action ??= /\bAction[ \t]*=[ \t]*['"](\w+)/i.exec(text.slice(start, end))?.[1];
    const inTable = givenValues(text, { start, end }, stringsBetween(tokens.strings, start, end), 'equals');
    for (const [key, values] of inTable) given.set(key, [...(given.get(key) ?? []), ...values]);
  }
  const packages = givenFor(given, (key) => ofThePackage.has(key)).slice(0, 1);
  const word = switches[(action ?? 'install').toLowerCase()] ?? '/fa';
  const pieces = [
    ...packages.map((value) => packagePieces(value, word)),
    ...givenFor(given, (key) => ofArguments.test(key)).map((value) => piecesFor([value], lists)),
  ];
  pieces.sort((a, b) => positionOf(a) - positionOf(b));
  return piecedCommand(text, name, pieces.flat());
}

function packagePieces(value: GivenValue, word: string): readonly Piece[] {
  const piece: Piece =
    value.kind === 'string'
      ? { kind: 'string', string: value.string, isOne: true }
      : { kind: 'code', span: value.span };
  const at = startOf(piece);
  return [{ kind: 'meant', word, at: { start: at, end: at } }, piece];
}

function positionOf([first]: readonly Piece[]): number {
  return first ? startOf(first) : 0;
}
