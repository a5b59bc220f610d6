import { closest, distance } from 'fastest-levenshtein';
import type { Catalogue } from '../service/catalogue/catalogue.js';
import type { Value } from '../service/catalogue/parameter.js';
import { plainEditor } from '../service/features/feature-context.js';
import { describeNestedElement } from '../service/features/hover/describe-nested.js';
import { describeParameter } from '../service/features/hover/describe-parameter.js';
import type { NestedPlace } from '../service/features/nested-schema.js';
import type { LintOptions } from '../service/lint-options.js';
import { t } from '../service/messages/localise.js';
import type { RulePage } from '../service/report/report-format.js';
import { describeForeignName } from './describe-foreign-name.js';
import { closestFact, type ExplainedFacts, explainFact } from './explain-fact.js';
import { wrapText } from './wrap-text.js';

/** What was found out about a name. */
export type Explanation =
  | { readonly found: true; readonly text: string }
  | { readonly found: false; readonly message: string };

/** Tells all about a rule, a parameter or a fact, for a terminal; of a name nobody knows, the closest one. */
export function explain(
  topic: string,
  rules: readonly RulePage[],
  catalogue: Catalogue,
  facts: ExplainedFacts,
  options: LintOptions,
): Explanation {
  const page = rules.find(({ meta }) => meta.id === topic.toLowerCase());
  if (page) return { found: true, text: `${(page.markdown ?? page.meta.summary).trimEnd()}\n` };

  const parameter = catalogue.parameter(topic);
  if (parameter) {
    const context = { catalogue, options, editor: plainEditor };
    const parts = [
      describeParameter(parameter, context),
      ...nestedPlaces(parameter.name, parameter.value.children).map((place) => describeNestedElement(place, context)),
    ];
    return { found: true, text: `${wrapText(parts.map(({ value }) => value).join('\n\n'), terminalWidth)}\n` };
  }
  const foreign = catalogue.foreign(topic);
  if (foreign) return { found: true, text: `${wrapText(describeForeignName(foreign), terminalWidth)}\n` };

  const fact = explainFact(topic, facts);
  if (fact !== undefined) return { found: true, text: `${wrapText(fact, terminalWidth)}\n` };

  const ruleIds = rules.map(({ meta }) => meta.id);
  const near = closestRule(topic, ruleIds) ?? catalogue.closestName(topic) ?? closestFact(topic, facts);
  const unknown = t('`{0}` is neither a rule nor a parameter nor a fact of deployments.', topic);
  return { found: false, message: near ? `${unknown} ${t('Did you mean `{0}`?', near)}` : unknown };
}

/** The elements that a parameter such as jabber-plugin-config holds, outer ones first. */
function nestedPlaces(parameter: string, children: Value['children']): NestedPlace[] {
  return Object.entries(children ?? {}).flatMap(([name, schema]) => [
    { name, parameter, schema },
    ...nestedPlaces(parameter, schema.children),
  ]);
}

const terminalWidth = 100;

function closestRule(topic: string, ids: readonly string[]): string | undefined {
  const near = closest(topic.toLowerCase(), [...ids]);
  return near && distance(topic.toLowerCase(), near) <= Math.max(1, Math.floor(topic.length / 5)) ? near : undefined;
}
