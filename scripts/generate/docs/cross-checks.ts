import { checkPage } from '../../../server/src/service/cross-checks/pages/check-page.js';
import { readChecks, type WrittenCheck } from '../cross-checks/read-checks.js';
import { cell, table } from './cells.js';
import { checkSources } from './check-sources.js';

const written = '<!-- Written by `npm run generate` from schemas/rules/. -->';

/** The list of cross-checks by topic, a page of each topic with all its rules, and the list by section of the guides. */
export async function generateCrossCheckPages(): Promise<Map<string, string>> {
  const rules = readChecks();
  const topics = byTopic(rules);
  const pages = [...topics].map(
    ([topic, rules]) => [`docs/cross-checks/${slug(topic)}.md`, topicPage(topic, rules)] as const,
  );
  const sources = ['# Cross-checks by section', '', written, ...checkSources(rules, linkTo)];
  return new Map([
    ['docs/cross-checks.md', index(topics)],
    ['docs/cross-checks-by-section.md', `${sources.join('\n')}\n`],
    ...pages,
  ]);
}

function byTopic(rules: readonly WrittenCheck[]): Map<string, WrittenCheck[]> {
  const topics = new Map<string, WrittenCheck[]>();
  for (const rule of rules) topics.set(rule.topic, [...(topics.get(rule.topic) ?? []), rule]);
  return topics;
}

function index(topics: ReadonlyMap<string, readonly WrittenCheck[]>): string {
  const lines = [
    '# Cross-checks',
    '',
    written,
    '',
    'Rules on files, servers and networks together, drawn from the planning guide. Those that ask for the deployment run',
    'where a [deployment description](deployment.md) says what is true; what it does not say is unknown and never reported.',
    'The same [by section of the guides](cross-checks-by-section.md).',
  ];
  for (const [topic, rules] of topics) {
    const rows = rules.map((rule) => [
      linkTo(rule),
      rule.severity === 'error' && rule.confidence === 'medium' ? 'warning' : rule.severity,
      cell(rule.title),
    ]);
    lines.push('', `## ${heading(topic)}`, '', ...table(['Rule', 'Severity', 'Finds'], rows));
  }
  return `${lines.join('\n')}\n`;
}

function topicPage(topic: string, rules: readonly WrittenCheck[]): string {
  const pages = rules.map((rule) => oneLevelDown(checkPage(rule, rule)).trimEnd());
  return `# ${heading(topic)}\n\n${written}\n\n${pages.join('\n\n')}\n`;
}

/** A `#` in code is a comment. */
function oneLevelDown(page: string): string {
  return page.replace(/^```[\s\S]*?^```$|^#/gm, (found) => (found === '#' ? '##' : found));
}

function linkTo({ id, topic }: WrittenCheck): string {
  return `[${id}](cross-checks/${slug(topic)}.md#${id})`;
}

function heading(topic: string): string {
  return topic.charAt(0).toUpperCase() + topic.slice(1);
}

function slug(topic: string): string {
  return topic.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
