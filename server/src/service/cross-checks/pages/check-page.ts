import { t, translated } from '../../messages/localise.js';
import { writer } from '../../text/markdown.js';
import type { CheckSource, CrossCheck } from '../cross-check.js';

/** Smallest inputs of a rule: one on which it fires, and a near miss. */
export interface CheckSamples {
  readonly positive: string;
  readonly negative: string;
}

/** The page of a rule that is data, in Markdown: what it finds, why, how to mend it, and when exactly it fires. */
export function checkPage(rule: CrossCheck, samples: Partial<CheckSamples> = {}): string {
  const write = writer(true);
  const { positive, negative } = samples;
  const { title, message, fix, note, source, see_also = [], severity, confidence, idle } = rule;
  const sources = [...(source ? [source] : []), ...see_also].map((each) => write.text(sourceText(each)));
  const { value } = write.content([
    `# ${rule.id}`,
    write.text(`${translated(title)}.`),
    `## ${t('What it finds')}`,
    withOpenWords(translated(message)),
    confidence === 'medium'
      ? write.text(t('The guides leave room for doubt here, so it is a warning at most.'))
      : undefined,
    idle
      ? write.text(
          t(
            'Where a group file alone makes it so, nothing is told of the global file: there the setting serves all others.',
          ),
        )
      : undefined,
    note === undefined ? undefined : write.text(note),
    fix === undefined ? undefined : `## ${t('How to mend it')}`,
    fix === undefined ? undefined : withOpenWords(translated(fix)),
    positive === undefined && negative === undefined ? undefined : `## ${t('Example')}`,
    positive === undefined ? undefined : `${t('Found:')}\n\n${write.block(shown(positive), 'yaml')}`,
    negative === undefined ? undefined : `${t('Not found:')}\n\n${write.block(shown(negative), 'yaml')}`,
    `## ${t('When exactly')}`,
    write.block(condition(rule), 'cel'),
    `## ${t('How to silence it')}`,
    t(
      '`{0}: off` under `rules` in `jabber-lint.yaml`, or a comment `jabber-lint-disable-line {0}`. Severity: {1}.',
      rule.id,
      severity,
    ),
    sources.length > 0 ? `## ${t('Source')}` : undefined,
    sources.length > 0 ? write.list(sources) : undefined,
  ]);
  return `${value}\n`;
}

/** `{version}` as `…`: what stands there differs from case to case. */
function withOpenWords(text: string): string {
  return text.replace(/\{\w+\}/g, '…');
}

function condition({ each = {}, when }: CrossCheck): string {
  const bound = Object.entries(each).map(([name, list]) => `for each ${name} in ${list}`.replace(/^/gm, '// '));
  return [...bound, when.trimEnd()].join('\n');
}

/** The sections of a sample as comments. */
function shown(sample: string): string {
  return sample.trimEnd().replace(/^@(\w+)/gm, '# $1');
}

function sourceText({ guide, section }: CheckSource): string {
  return section === undefined ? guide : `${guide}: ${section}`;
}
