import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { JabberDocument } from '../documents/jabber-document.js';
import type { Setting } from '../documents/setting.js';
import type { FeatureContext } from './feature-context.js';
import { meaningOf } from './hover/describe-value.js';
import { valueItems } from './list-items.js';

const longest = 40;

/** What coded values mean, shown behind them: `1;2` says nothing, `Jabber for Intune; …` does. */
export function inlayHints(document: JabberDocument, range: Range, { catalogue }: FeatureContext): InlayHint[] {
  if (document.tooLarge) return [];
  const start = document.textDocument.offsetAt(range.start);
  const end = document.textDocument.offsetAt(range.end);
  return document.settings
    .filter(({ span }) => span.start < end && start < span.end)
    .flatMap((setting) => hintFor(document, setting, catalogue) ?? []);
}

function hintFor(document: JabberDocument, setting: Setting, catalogue: Catalogue): InlayHint | undefined {
  const meanings = codedMeanings(setting, catalogue);
  if (meanings.length === 0) return undefined;
  const whole = meanings.join('; ');
  const short = whole.length > longest ? `${whole.slice(0, longest - 1).trimEnd()}…` : whole;
  return {
    position: document.rangeOf(setting.trimmedSpan).end,
    label: short,
    kind: InlayHintKind.Type,
    paddingLeft: true,
    ...(short === whole ? {} : { tooltip: whole }),
  };
}

/** Meanings of the numbers in a value; none unless every part is a number with a meaning. */
function codedMeanings(setting: Setting, catalogue: Catalogue): string[] {
  const { parameter, trimmed } = setting;
  if (!parameter || !/^\d/.test(trimmed)) return [];
  const items = valueItems(setting).map(({ text }) => text);
  const words = items.length > 0 ? items : [trimmed];
  const meanings = words.flatMap((word) => (/^\d+$/.test(word) ? (meaningOf(word, parameter, catalogue) ?? []) : []));
  return meanings.length === words.length ? meanings : [];
}
