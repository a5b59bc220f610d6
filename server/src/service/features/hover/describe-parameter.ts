import type { MarkupContent } from 'vscode-languageserver-types';
import { groupNames, type Parameter, platforms } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import { type Writer, writer } from '../../text/markdown.js';
import type { FeatureContext } from '../feature-context.js';
import { acceptedValues } from './accepted-values.js';
import { blockLanguage, kindOfSetting, notationFacts, notationWarnings } from './describe-notation.js';
import { assignment, platformName, relationText, releasesText } from './words.js';

/**
 * Everything the catalogue knows about a parameter, short things first. Of one that is `written` it is
 * also said where release and platforms rule it out; one that is `offered` fits them.
 */
export function describeParameter(
  parameter: Parameter,
  context: FeatureContext,
  occasion: 'written' | 'offered' = 'written',
): MarkupContent {
  const write = writer(context.editor.markdown);
  return write.content([
    title(parameter, write),
    parameter.summary && write.text(parameter.summary),
    ...warnings(parameter, write),
    occasion === 'written' ? ruledOut(parameter, context, write) : undefined,
    acceptedValues(parameter, write),
    write.lines(facts(parameter, write, context)),
    ...relations(parameter, write),
    section(
      t('Notes'),
      parameter.notes?.map((note) => write.text(note)),
      write,
    ),
    parameter.example && write.block(parameter.example, blockLanguage(parameter.notation)),
    parameter.doubt && `${write.text(t('Remark on the guides:'))} ${write.text(parameter.doubt)}`,
    source(parameter, write),
  ]);
}

function title(parameter: Parameter, write: Writer): string {
  const { name, group, subgroup } = parameter;
  const place = [kindOfSetting(parameter), group, subgroup === group ? undefined : subgroup]
    .filter((part) => part !== undefined)
    .join(' › ');
  return place ? `${write.strong(name)} · ${write.text(place)}` : write.strong(name);
}

function warnings(parameter: Parameter, write: Writer): string[] {
  const { retired, replacedBy, deprecated, documented } = parameter;
  const lines: string[] = [];
  if (retired) lines.push(write.text(t('Retired in release 11.8 ({0} name).', retired.toUpperCase())));
  if (replacedBy) lines.push(t('Replaced by {0}.', write.code(replacedBy)));
  if (deprecated) lines.push(write.text(t('Deprecated: {0}', deprecated)));
  lines.push(...notationWarnings(parameter).map((text) => write.text(text)));
  if (parameter.advice) lines.push(write.text(parameter.advice));
  if (documented === 'elsewhere' && parameter.status === undefined)
    lines.push(write.text(t('Not in the parameter reference guides.')));
  return lines.length > 0 ? [lines.join(' ')] : [];
}

function ruledOut(parameter: Parameter, { catalogue, options }: FeatureContext, write: Writer): string {
  const lines: string[] = [];
  if (!parameter.retired && !catalogue.existsIn(parameter, options.release)) {
    lines.push(write.text(t('Not documented for the chosen release {0}.', options.release)));
  }
  if (!catalogue.worksOn(parameter, options.platforms)) lines.push(write.text(t('Not on the chosen platforms.')));
  return lines.join(' ');
}

function facts(parameter: Parameter, write: Writer, context: FeatureContext): string[] {
  const { value, platforms: where, deployments, alsoIn, aliases, appliesAfter } = parameter;
  const byPlatform = platforms.flatMap((platform) => {
    const standard = value.defaultByPlatform?.[platform];
    return standard === undefined ? [] : [`${platformName(platform)} ${write.code(standard)}`];
  });
  const entries: (readonly [string, string | undefined])[] = [
    [t('Default'), byPlatform.length > 0 ? byPlatform.join(', ') : defaultText(parameter, write)],
    [t('Platforms'), where && write.text(where.map(platformName).join(', '))],
    [t('Releases'), releasesText(parameter)],
    [t('Deployments'), deployments && write.text(deployments.join(', '))],
    [t('Also listed in'), alsoIn && write.text(alsoIn.filter((name) => groupNames.includes(name)).join(', '))],
    [t('Also written'), aliases?.map((name) => write.code(name)).join(', ')],
    [t('Takes effect'), appliesAfter && effectText(appliesAfter)],
    [t('Security'), parameter.security && write.text(parameter.security)],
    ...notationFacts(parameter, write, context),
    [t('Mobile and Remote Access'), parameter.mra && write.text(parameter.mra)],
  ];
  return entries.flatMap(([label, text]) => (text ? [`${write.strong(label)}: ${text}`] : []));
}

/** Undefined also where the default is marked in the list of values. */
function defaultText({ default: standard, defaultText: words, value }: Parameter, write: Writer): string | undefined {
  if (standard === undefined) return words && write.text(words);
  if (value.values?.some((entry) => entry.value === standard)) return undefined;
  if (standard === '') return write.text(t('empty'));
  return write.code(standard);
}

function effectText(after: NonNullable<Parameter['appliesAfter']>): string {
  switch (after) {
    case 'sign-out':
      return t('after the user signs out and in again');
    case 'restart':
      return t('after the client restarts');
    case 'sign-in-again':
      return t('at the next sign-in');
  }
}

function relations(parameter: Parameter, write: Writer): string[] {
  const { requires, conflicts, overriddenBy, related, changes, migration } = parameter;
  const overrides = overriddenBy?.map(({ parameter: other, value, text }) => {
    if (other === undefined) return write.text(text);
    const name = assignment(other, value, write);
    return text && text !== other ? `${name} (${write.text(text)})` : name;
  });
  return [
    section(
      t('Conditions'),
      requires?.map((relation) => relationText(relation, write)),
      write,
    ),
    section(
      t('Conflicts with'),
      conflicts?.map((relation) => relationText(relation, write)),
      write,
    ),
    section(t('Overridden by'), overrides, write),
    section(
      t('Changes'),
      changes?.map(({ release, what }) => `${write.text(release)}: ${write.text(what)}`),
      write,
    ),
    section(
      parameter.replacedBy ? t('Values under the new name') : t('Older values'),
      migration && migrationLines(migration, write),
      write,
    ),
    related && related.length > 0
      ? `${write.strong(t('See also'))}: ${related.map((name) => write.code(name)).join(', ')}`
      : '',
  ];
}

function migrationLines(migration: NonNullable<Parameter['migration']>, write: Writer): string[] {
  const values = Object.entries(migration.values ?? {});
  const lines = values.map(([old, now]) => `${write.code(old)} → ${write.code(now)}`);
  return migration.text === undefined ? lines : [...lines, write.text(migration.text)];
}

function section(heading: string, items: readonly string[] | undefined, write: Writer): string {
  return items && items.length > 0 ? `${write.strong(heading)}\n\n${write.list(items)}` : '';
}

function source({ source: { guide, chapter, alsoFrom } }: Parameter, write: Writer): string {
  const place = chapter === undefined ? guide : t('{0}, chapter {1}', guide, chapter);
  return write.text(t('Source: {0}', alsoFrom === undefined ? place : `${place}; ${alsoFrom}`));
}
