import { answerIds } from '../service/answers/answer.js';
import { answerFormats } from '../service/answers/write-answer.js';
import { releases } from '../service/catalogue/parameter.js';
import { t } from '../service/messages/localise.js';
import { type Command, UsageError } from './command.js';
import { oneOf, parseOptions, platformList } from './option-values.js';
import { reportOptions } from './report-options.js';

/** Reads what stands behind `jabber-lint report`. Throws a `UsageError` when it cannot be understood. */
export function parseReport(args: readonly string[]): Command {
  const { values, positionals } = parseOptions(args, reportOptions);
  if (values.help) return { kind: 'report-help' };
  const [name, ...more] = positionals;
  const answer = answerIds.find((id) => id === name);
  if (answer === undefined || more.length > 0) throw new UsageError(t('Name one report: {0}.', answerIds.join(', ')));
  return {
    kind: 'report',
    answer,
    deployment: values.deployment,
    format: oneOf('format', answerFormats, values.format) ?? 'text',
    release: oneOf('release', releases, values.release),
    platforms: platformList(values.platforms),
    config: values.config,
    output: values.output,
  };
}
