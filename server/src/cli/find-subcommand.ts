import { parseArgs } from 'node:util';
import { convertOptions } from './convert-options.js';
import { optionTable } from './option-table.js';
import { reportOptions } from './report-options.js';

const subcommands = { convert: convertOptions, report: reportOptions };

/** What `jabber-lint` is to do besides checking, and the words of the command line without its name. */
export interface Subcommand {
  readonly name: keyof typeof subcommands;
  readonly args: readonly string[];
}

/**
 * The first word names it. Options of its own may stand before; behind one that only a check has, the word is a path.
 */
export function findSubcommand(args: readonly string[]): Subcommand | undefined {
  const options = { ...optionTable, ...convertOptions, ...reportOptions };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const first = tokens.find(({ kind }) => kind !== 'option');
  if (first?.kind !== 'positional') return undefined;
  const name = first.value;
  if (name !== 'convert' && name !== 'report') return undefined;
  const before = tokens.flatMap((each) => (each.kind === 'option' && each.index < first.index ? [each.name] : []));
  if (!before.every((each) => Object.hasOwn(subcommands[name], each))) return undefined;
  return { name, args: args.filter((_, index) => index !== first.index) };
}
