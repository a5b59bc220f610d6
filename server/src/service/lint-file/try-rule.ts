import type { Range } from 'vscode-languageserver-types';
import type { DeploymentMembers } from '../cross-checks/checking/deployment-members.js';
import { createCustomChecks } from '../cross-checks/custom-checks.js';
import type { CustomRule } from '../cross-checks/pages/custom-rule.js';
import type { PlacedHit } from '../cross-checks/placing/place-hit.js';
import { checkProblems } from '../cross-checks/problems/check-problems.js';
import { runSample } from '../cross-checks/samples/run-sample.js';
import { fileNameOf } from '../documents/file-name.js';
import type { JabberDocument } from '../documents/jabber-document.js';
import { t } from '../messages/localise.js';
import { writer } from '../text/markdown.js';
import { touches } from '../text/span.js';
import type { RuleProblemTools } from './custom-rule-problems.js';
import type { LintFileText } from './lint-file-text.js';
import type { WrittenRule } from './written-rules.js';

/** A rule of a lint file: by its id, or by an offset in it. */
export type RuleChoice = { readonly id: string } | { readonly offset: number };

/** What a rule is tried on. */
export interface OpenFiles {
  /** Those that belong to no deployment. */
  readonly alone: readonly JabberDocument[];
  /** The deployments of the others. */
  readonly deployments: readonly DeploymentMembers[];
  /** URIs of all of them, and of the descriptions. */
  readonly uris: readonly string[];
}

/** What a rule finds, as a page in Markdown. */
export interface TriedRule {
  readonly id: string;
  readonly markdown: string;
}

/** Tries a rule on files; undefined where there is none. */
export function tryRule(
  file: LintFileText,
  choice: RuleChoice,
  files: OpenFiles,
  tools: RuleProblemTools,
): TriedRule | undefined {
  const written = file.written.find((one) => isMeant(one, choice));
  if (!written) return undefined;
  const id = written.id ?? '?';
  const write = writer(true);
  const { value } = write.content([`# ${id}`, ...partsOf(written, files, tools)]);
  return { id, markdown: `${value}\n` };
}

function partsOf({ rule }: WrittenRule, files: OpenFiles, tools: RuleProblemTools): (string | undefined)[] {
  const { language, catalogue } = tools.knowledge();
  if (!rule || checkProblems(rule, language).length > 0) {
    return [t('The rule cannot be run. The Problems view says why.')];
  }
  const write = writer(true);
  const checks = createCustomChecks([rule], { language, catalogue, ruleIds: new Set() });
  const found = [
    ...files.alone.flatMap((document) => checks.alone(document)),
    ...files.deployments.flatMap((members) => [...checks.deployment().check(members).values()].flat()),
  ].filter(({ uri }) => files.uris.includes(uri));
  const silent = files.uris.filter((uri) => !found.some((hit) => hit.uri === uri));
  return [
    write.text(rule.message),
    `## ${t('Open files')}`,
    files.uris.length === 0 ? t('No file with Jabber settings is open.') : undefined,
    found.length > 0 ? write.list(found.map(lineOf)) : undefined,
    silent.length > 0
      ? `${t('Nothing is found in:')}\n\n${write.list(silent.map((uri) => write.code(fileNameOf(uri))))}`
      : undefined,
    ...samplesOf(rule, tools),
  ];
}

function lineOf({ uri, place, message, severity }: PlacedHit): string {
  const document = place.kind === 'fact' ? place.description : place.document;
  const { start }: Range = document.rangeOf(place.span);
  const write = writer(true);
  const target = `${uri}#L${start.line + 1}`.replace(/[()\s]/g, encodeURIComponent);
  return `[${write.text(`${fileNameOf(uri)}:${start.line + 1}`)}](${target}) – ${severity}: ${write.text(message)}`;
}

function samplesOf(rule: CustomRule, tools: RuleProblemTools): (string | undefined)[] {
  const told = (['positive', 'negative'] as const).flatMap((key) => {
    const sample = rule[key];
    return sample === undefined ? [] : [`\`${key}\`: ${outcome(rule, sample, tools)}`];
  });
  return told.length === 0 ? [] : [`## ${t('Samples')}`, writer(true).list(told)];
}

function outcome(rule: CustomRule, sample: string, { knowledge, read }: RuleProblemTools): string {
  try {
    const messages = runSample(rule, sample, { ...knowledge(), read }).map(({ message }) => writer(true).text(message));
    return messages.length === 0 ? t('nothing is found') : messages.join(' · ');
  } catch {
    return t('it cannot be read');
  }
}

function isMeant(written: WrittenRule, choice: RuleChoice): boolean {
  return 'id' in choice ? written.id === choice.id : touches(written.tree.span, choice.offset);
}
