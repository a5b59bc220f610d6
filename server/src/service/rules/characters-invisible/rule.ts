import { notations } from '../../catalogue/notation.js';
import type { ConfigDocument, InstallerDocument } from '../../documents/jabber-document.js';
import type { Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import type { Span } from '../../text/span.js';
import { valueEdits } from '../../values/setting-value.js';
import { certainFix, possibleFix, renameElement, replace } from '../fixes.js';
import {
  hasInvisibles,
  holdsOnlyInvisibles,
  invisiblesIn,
  nameOfCharacter,
  withoutInvisibles,
} from '../invisible-characters.js';
import { settingAt } from '../places.js';
import { fixOf } from '../rewrite-setting.js';
import type { NotationRule, RuleContext } from '../rule.js';
import { configureTheClients } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'characters-invisible',
    category: 'syntax',
    severity: 'warning',
    summary: 'A name, a value or the space between parameters holds a character one cannot see.',
    sources: [configureTheClients],
    fix: 'certain',
    notations,
  },
  document(context) {
    const { document, report } = context;
    if (document.kind === 'config') checkConfig(document, report);
    else for (const setting of document.settings) checkSetting(setting, context);
    if (document.kind === 'installer' && document.form !== 'powershell') checkBetweenArguments(document, report);
  },
};

type ReportDoor = RuleContext['report'];

/** The whole file: it is the client's alone. */
function checkConfig(document: ConfigDocument, report: ReportDoor): void {
  const { text, xml } = document;
  if (!hasInvisibles(text)) return;
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  const isComment = inComment(xml.comments.map(({ span }) => span));
  for (const { index, found, plain } of invisiblesIn(text)) {
    const start = Math.max(index, first);
    const end = index + found.length;
    if (start < end && !isComment(start)) reportRun({ start, end }, plain, document, report);
  }
}

/** Of other texts only what reaches the client: a script or a mail may hold such characters anywhere else. */
function checkSetting(setting: Setting, context: RuleContext): void {
  if (hasInvisibles(setting.name)) reportName(setting, context);
  if (setting.parameter && !isFreeText(setting) && !setting.nested && hasInvisibles(setting.value)) {
    reportValue(setting, context);
  }
}

/** A shell parts arguments at plain blanks alone: to it both are one. PowerShell takes other blanks too. */
function checkBetweenArguments({ sets, text }: InstallerDocument, report: ReportDoor): void {
  for (const { span, settings } of sets) {
    for (const { index, found } of invisiblesIn(text.slice(span.start, span.end))) {
      const start = span.start + index;
      const end = start + found.length;
      if (!settings.some((setting) => setting.span.start <= start && end <= setting.nameSpan.start)) continue;
      report({
        span: { start, end },
        message: t('The invisible character {0} stands here.', nameOfCharacter(found)),
        fixes: () => [certainFix(t('Write a plain blank'), replace({ start, end }, ' '))],
      });
    }
  }
}

/** A name that is known once the character is gone. */
function reportName(setting: Setting, { catalogue, report }: RuleContext): void {
  const name = withoutInvisibles(setting.name);
  const parameter = catalogue.vocabulary(setting.set.notation).find(name);
  const run = invisiblesIn(setting.name)[0];
  if (!parameter || !run) return;
  report({
    span: setting.nameSpan,
    message: t('The name holds the invisible character {0}; the client will not know it.', nameOfCharacter(run.found)),
    parameter: parameter.name,
    absorbs: setting.nameSpan,
    fixes: () => fixOf(t('Remove it'), setting.rename(name), true),
  });
}

function reportValue(setting: Setting, { document, report }: RuleContext): void {
  const { value } = setting;
  for (const { index, found, plain } of invisiblesIn(value)) {
    const end = index + found.length;
    const span = setting.sourceSpan(index, end);
    const isInside = value.slice(0, index).trim() !== '' && value.slice(end).trim() !== '';
    const instead = isInside ? plain : '';
    report({
      span,
      message: t('The invisible character {0} stands here.', nameOfCharacter(found)),
      ...(isBorrowedKey(setting) && { severity: 'hint' }),
      ...(setting.parameter && { parameter: setting.parameter.name }),
      absorbs: setting.valueSpan,
      fixes: () => {
        const isWritten = document.text.slice(span.start, span.end) === found;
        const edits = isWritten
          ? [replace(span, instead)]
          : valueEdits(setting, (value.slice(0, index) + instead + value.slice(end)).trim());
        // A blank may part two arguments or be a part of the value: the user decides.
        return instead === '' ? fixOf(t('Remove it'), edits, true) : fixOf(t('Write a plain blank'), edits, false);
      },
    });
  }
}

/** A key of the bootstrap file that only a setting of the same purpose is known of. */
function isBorrowedKey({ set, parameter }: Setting): boolean {
  return set.notation === 'bootstrap' && parameter?.keyEvidence !== 'documented';
}

function reportRun(span: Span, plain: string, document: ConfigDocument, report: ReportDoor): void {
  const setting = settingAt(document, span.start);
  if (setting && span.start >= setting.valueSpan.start && isFreeText(setting)) return;
  const name = nameOfCharacter(document.text.slice(span.start, span.end));
  const inName = setting !== undefined && span.start < setting.nameSpan.end;
  if (inName && hasInvisibles(document.text.slice(setting.nameSpan.start, span.start))) return;
  const around = textAround(span, document.text);
  report({
    span,
    message: inName
      ? t('The name holds the invisible character {0}; the client will not know it.', name)
      : t('The invisible character {0} stands here.', name),
    ...(isOutsideRoot(span, document) && { severity: 'error' }),
    ...(setting?.parameter && { parameter: setting.parameter.name }),
    absorbs: inName ? setting.nameSpan : (setting?.valueSpan ?? around),
    fixes: () => {
      if (inName)
        return [certainFix(t('Remove it'), ...renameElement(setting.element, withoutInvisibles(setting.name)))];
      if (around !== span) return [certainFix(t('Write a plain blank'), replace(span, ' '))];
      if (plain === '') return [certainFix(t('Remove it'), replace(span, ''))];
      return [
        possibleFix(t('Write a plain blank'), replace(span, ' ')),
        possibleFix(t('Remove it'), replace(span, '')),
      ];
    },
  });
}

/** The whole blank stretch between two tags when nothing else stands there; else the span itself. */
function textAround(span: Span, text: string): Span {
  const start = text.lastIndexOf('>', span.start) + 1;
  const next = text.indexOf('<', span.end);
  const end = next < 0 ? text.length : next;
  return holdsOnlyInvisibles(text.slice(start, end)) ? { start, end } : span;
}

/** Outside of the root XML allows plain blanks only. */
function isOutsideRoot({ start }: Span, { root }: ConfigDocument): boolean {
  return root !== undefined && (start < root.span.start || start >= root.span.end);
}

/** Texts for people may need such characters: joiners, narrow blanks before units, emoji. */
function isFreeText({ parameter }: Setting): boolean {
  return parameter === undefined || parameter.value.type === 'text' || parameter.value.type === 'string';
}

/** Offsets are asked for in rising order, so one walk over the comments is enough. */
function inComment(comments: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while ((comments[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++;
    return (comments[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
