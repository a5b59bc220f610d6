import type { CustomRule } from '../cross-checks/pages/custom-rule.js';
import { runSample, type SampleTools } from '../cross-checks/samples/run-sample.js';
import { t } from '../messages/localise.js';
import type { RuleProblem } from './rule-problem.js';

/** Samples that do not show what they are there to show. The rule has to be free of problems. */
export function sampleProblems(rule: CustomRule, tools: SampleTools): RuleProblem[] {
  const look = (key: 'positive' | 'negative', explain: (count: number) => string | undefined): RuleProblem[] => {
    const sample = rule[key];
    if (sample === undefined) return [];
    const message = messageOf(rule, sample, tools, explain);
    return message === undefined
      ? []
      : [{ path: [key], start: 0, end: firstLine(sample), message, severity: 'warning' }];
  };
  return [
    ...look('positive', (count) => (count > 0 ? undefined : t('The rule finds nothing in this sample.'))),
    ...look('negative', (count) => (count > 0 ? t('The rule finds something in this sample.') : undefined)),
  ];
}

function messageOf(
  rule: CustomRule,
  sample: string,
  tools: SampleTools,
  explain: (count: number) => string | undefined,
): string | undefined {
  try {
    return explain(runSample(rule, sample, tools).length);
  } catch {
    return t('A sample begins with a line such as `@config` or `@deployment`, and what follows has to be readable.');
  }
}

function firstLine(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
}
