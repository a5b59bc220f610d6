import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Parameter } from '../../catalogue/parameter.js';
import type { Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import { type Writer, writer } from '../../text/markdown.js';
import type { FeatureContext } from '../feature-context.js';
import { valueItems } from '../list-items.js';
import { acceptedValues } from './accepted-values.js';
import type { Description } from './description.js';

/** What the value (or the item of a list) at the offset means; undefined where the parameter is not known. */
export function describeValue(setting: Setting, offset: number, context: FeatureContext): Description | undefined {
  const { parameter, trimmed } = setting;
  if (!parameter || trimmed === '') return undefined;
  const write = writer(context.editor.markdown);
  const item = valueItems(setting).find(({ span }) => span.start <= offset && offset <= span.end);
  const word = item?.text ?? trimmed;
  const contents = write.content([
    headline(word, parameter, context.catalogue, write),
    parameter.summary && write.text(parameter.summary),
    acceptedValues(parameter, write),
  ]);
  return { contents, span: item?.span ?? setting.trimmedSpan };
}

function headline(word: string, parameter: Parameter, catalogue: Catalogue, write: Writer): string {
  const meaning = meaningOf(word, parameter, catalogue);
  const shown = parameter.value.type === 'secret' ? '' : ` = ${write.code(shorten(word))}`;
  const standard = sameWord(word, parameter.default) ? ` ${write.text(t('(default)'))}` : '';
  const name = `${write.strong(parameter.name)}${shown}${standard}`;
  return meaning === undefined ? name : `${name}: ${write.text(meaning)}`;
}

/** The documented meaning of one value, found without regard to case where that is unambiguous. */
export function meaningOf(word: string, { value }: Parameter, catalogue: Catalogue): string | undefined {
  if (value.type === 'lcid') return languageNames(word, catalogue);
  const exact = value.values?.find((entry) => entry.value === word) ?? sameCaseless(word, value.values);
  return exact?.meaning ?? value.itemMeanings?.[word];
}

function languageNames(word: string, catalogue: Catalogue): string | undefined {
  if (!/^\d{1,9}$/.test(word)) return undefined;
  const names = catalogue.languagesOf(Number(word)).map(({ language }) => language);
  return names.length > 0 ? names.join(', ') : undefined;
}

function sameCaseless<T extends { readonly value: string; readonly aliases?: readonly string[] }>(
  word: string,
  entries: readonly T[] = [],
): T | undefined {
  const matches = entries.filter(({ value, aliases = [] }) => [value, ...aliases].some((each) => sameWord(word, each)));
  return matches.length === 1 ? matches[0] : undefined;
}

function sameWord(a: string, b: string | undefined): boolean {
  return b !== undefined && a.toLowerCase() === b.toLowerCase();
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
