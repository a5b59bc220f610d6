import { parseArgs } from 'node:util';
import { type Platform, platforms } from '../service/catalogue/parameter.js';
import { t } from '../service/messages/localise.js';
import { UsageError } from './command.js';
import type { Option } from './option-table.js';

type Parsed<T extends Readonly<Record<string, Option>>> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>
>;

/** Options and other words of a command line. Throws a `UsageError` for options that the table does not have. */
export function parseOptions<T extends Readonly<Record<string, Option>>>(
  args: readonly string[],
  options: T,
): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Of Node's message the first sentence; the rest is advice on how to quote.
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message.split(/\.\s|\n/)[0]?.replace(/\.$/, '')}. ${t('See --help.')}`);
  }
}

/** The value of an option that accepts a few words. */
export function oneOf<T extends string>(
  option: string,
  accepted: readonly T[],
  value: string | undefined,
): T | undefined {
  if (value === undefined) return undefined;
  const found = accepted.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new UsageError(t('--{0} does not accept `{1}`. Accepted: {2}.', option, value, accepted.join(', ')));
  }
  return found;
}

/** The value of an option that takes a number. */
export function count(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(t('--{0} needs a whole number, not `{1}`.', option, value));
  return Number(value);
}

/** The value of an option that takes platforms, separated by commas. */
export function platformList(value: string | undefined): readonly Platform[] | undefined {
  if (value === undefined) return undefined;
  const names = value.split(',').map((name) => name.trim());
  return [...new Set(names.map((name) => oneOf('platforms', platforms, name)))].filter((name) => name !== undefined);
}
