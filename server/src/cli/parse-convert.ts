import { releases } from '../service/catalogue/parameter.js';
import type { PlainSetting } from '../service/generate/settings-input.js';
import { products, targets } from '../service/generate/target.js';
import { t } from '../service/messages/localise.js';
import { type Command, UsageError } from './command.js';
import { convertOptions, sources } from './convert-options.js';
import { count, oneOf, parseOptions } from './option-values.js';

/** Reads what stands behind `jabber-lint convert`. Throws a `UsageError` when it cannot be understood. */
export function parseConvert(args: readonly string[]): Command {
  const { values, positionals } = parseOptions(args, convertOptions);
  if (values.help) return { kind: 'convert-help' };
  const to = oneOf('to', targets, values.to);
  if (to === undefined) throw new UsageError(t('Say what to write: --to {0}.', targets.join('|')));
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError(t('Name one file to convert, or - for the input.'));
  const from = oneOf('from', sources, values.from) ?? 'auto';
  const number = count('number', values.number);
  if (number === 0) throw new UsageError(t('--number counts from 1.'));
  const product = oneOf('product', products, values.product);
  const release = oneOf('release', releases, values.release);
  return {
    kind: 'convert',
    path,
    from: from === 'auto' ? undefined : from,
    to,
    options: {
      ...(product !== undefined && { product }),
      ...(release !== undefined && { release }),
      ...(values.package !== undefined && { package: values.package }),
      ...(values.label !== undefined && { label: values.label }),
      ...(values['android-app'] !== undefined && { androidApp: values['android-app'] }),
      ...(values.keep && { clear: false }),
    },
    chosen: (values.set ?? []).map(readSetting),
    number,
    output: values.output,
  };
}

function readSetting(written: string): PlainSetting {
  const equals = written.indexOf('=');
  if (equals < 1) throw new UsageError(t('--set takes NAME=VALUE, not `{0}`.', written));
  return { name: written.slice(0, equals).trim(), value: written.slice(equals + 1) };
}
