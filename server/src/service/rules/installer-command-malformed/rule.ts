import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import type { CommandProblemKind } from '../../syntax/command-line/read-command-line.js';
import type { SyntaxProblem } from '../../syntax/written-setting.js';
import { headLength } from '../../text/binary-search.js';
import type { Fix } from '../finding.js';
import { certainFix, insertAt, possibleFix } from '../fixes.js';
import { type ProblemText, problemReport } from '../problem-report.js';
import type { NotationRule } from '../rule.js';
import { installClients } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'installer-command-malformed',
    category: 'syntax',
    severity: 'error',
    summary: 'A command for the installer is not written as the installer takes it.',
    sources: [installClients],
    fix: 'certain',
    syntaxOnly: true,
    notations: ['installer'],
  },
  document({ document, catalogue, report }) {
    if (document.kind !== 'installer') return;
    const settings = [...document.settings].sort((a, b) => a.valueSpan.start - b.valueSpan.start);
    for (const problem of document.problems) {
      // What stands there besides blanks is a redirection of the shell; taking it away would lose it.
      const isBlank = /^[\s=^`]*$/.test(document.text.slice(problem.span.start, problem.span.end));
      if (problem.kind === 'blank-around-equals' && !isBlank) continue;
      if (mayBeProse(problem.kind) && !isKnown(settings, problem.span.start)) continue;
      if (problem.kind === 'word-stray' && !mayHaveBlanks(settings, problem.span.start)) continue;
      const { edit } = problem;
      const said = problemReport(problem, textOf(problem));
      if (problem.kind === 'value-missing') report({ ...said, fixes: () => onlyValue(problem, catalogue) });
      // The word may also be one too many, so that the mend is only offered.
      else if (problem.kind === 'word-stray' && edit !== undefined)
        report({ ...said, fixes: () => [possibleFix(t('Put the value in quotes'), edit)] });
      else report(said);
    }
  },
};

type Problem = SyntaxProblem<CommandProblemKind>;

/** Writes the value of an argument that takes no other. */
function onlyValue({ found = '', span }: Problem, catalogue: Catalogue): Fix[] {
  const [first, second] = catalogue.vocabulary('installer').find(found)?.value.values ?? [];
  return first && !second ? [certainFix(t('Mend it'), insertAt(span.end, `=${first.value}`))] : [];
}

/**
 * True when the setting before a place takes a value that can have blanks. Behind any other a word is more likely
 * prose, in a message of the script that tells of the command.
 */
function mayHaveBlanks(settings: readonly Setting[], offset: number): boolean {
  const value = settings[headLength(settings, ({ valueSpan }) => valueSpan.end <= offset) - 1]?.parameter?.value;
  if (value === undefined) return false;
  return (
    ['file-path', 'string'].includes(value.type) || value.values?.some((each) => each.value.includes(' ')) === true
  );
}

/** What is a mistake only where a known name stands: behind any other it may be prose, or a switch of a program. */
function mayBeProse(kind: CommandProblemKind): boolean {
  return kind === 'separator-wrong' || kind === 'mark-before-name';
}

/** True when the setting behind a place has a known name. */
function isKnown(settings: readonly Setting[], offset: number): boolean {
  return settings[headLength(settings, ({ valueSpan }) => valueSpan.start <= offset)]?.parameter !== undefined;
}

function textOf({ kind, found }: Problem): ProblemText {
  switch (kind) {
    case 'blank-around-equals':
      return {
        message: t('No blank may stand around the equals sign: write `NAME=value`.'),
        severity: 'error',
      };
    case 'separator-wrong':
      return { message: t('`=` stands between name and value: write `NAME=value`.'), severity: 'error' };
    case 'equals-missing':
      return {
        message: t('`{0}` lacks its `=`: write `{0}=value`.', found ?? ''),
        severity: 'error',
      };
    case 'value-missing':
      return {
        message: t('`{0}` has no value: write `{0}=value`.', found ?? ''),
        severity: 'error',
      };
    case 'mark-before-name':
      return { message: t('Arguments begin with their name, without `{0}`.', found ?? ''), severity: 'error' };
    case 'blank-in-list':
      return {
        message: t('A blank ends the value: write the list without blanks.'),
        severity: 'error',
      };
    case 'word-stray':
      return {
        message: t('The installer takes no word `{0}` here. Put a value with blanks in quotes.', found ?? ''),
        severity: 'error',
      };
    case 'quote-not-closed':
      return { message: t('This quote is not closed.'), severity: 'error' };
    case 'quote-typographic':
      return { message: t('This is a typographic quote; the command takes a plain one: {0}', '"'), severity: 'error' };
    case 'dash-typographic':
      return { message: t('This is a typographic dash; the command takes a plain hyphen.'), severity: 'error' };
  }
}
