import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { ConfigDocument, JabberDocument, NotationDocument } from '../documents/jabber-document.js';
import type { Group, Setting } from '../documents/setting.js';
import { type Span, slice } from '../text/span.js';
import type { FeatureContext } from './feature-context.js';
import { isOutdated } from './outdated.js';

/**
 * Standard types and modifiers, so that every theme colours them: a known group is a `class`, a known
 * parameter a `property`, one that is retired or replaced a `deprecated` property (struck through in
 * many themes), any other name a `variable`.
 */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: ['class', 'property', 'variable'],
  tokenModifiers: ['deprecated'],
};

interface Token {
  readonly span: Span;
  readonly type: number;
  readonly modifiers: number;
}

const known = { type: 1, modifiers: 0 };
const retired = { type: 1, modifiers: 1 };
const unknown = { type: 2, modifiers: 0 };
const group = { type: 0, modifiers: 0 };

/** The names of groups and settings, told apart by what is known of them. */
export function semanticTokens(document: JabberDocument, context: FeatureContext, range?: Range): SemanticTokens {
  if (document.tooLarge) return { data: [] };
  const start = range ? document.textDocument.offsetAt(range.start) : 0;
  const end = range ? document.textDocument.offsetAt(range.end) : document.text.length;
  const allowed = new Set(context.options.allow.map((name) => name.toLowerCase()));
  const meetsRange = ({ span }: { readonly span: Span }): boolean => span.start < end && start < span.end;
  const tokens = document.kind === 'config' ? configTokens(document) : notationTokens(document);
  return {
    data: encode(
      document,
      tokens.sort((a, b) => a.span.start - b.span.start),
    ),
  };

  function configTokens({ groups, settings }: ConfigDocument): Token[] {
    return [
      ...groups.flatMap(groupTokens),
      ...settings.filter(meetsRange).flatMap((setting) => {
        const { nameSpan, closeNameSpan } = setting.element;
        return tokensOf(nameSpan, closeNameSpan, lookOf(setting, allowed, context));
      }),
    ].filter(meetsRange);
  }

  function notationTokens({ settings }: NotationDocument): Token[] {
    return settings
      .flatMap((setting) => tokensOf(setting.nameSpan, undefined, lookOf(setting, allowed, context)))
      .filter((token) => meetsRange(token) && !/[\r\n]/.test(slice(document.text, token.span)));
  }
}

function groupTokens({ known: name, element }: Group): Token[] {
  return tokensOf(element.nameSpan, element.closeNameSpan, name === undefined ? unknown : group);
}

function lookOf(
  { name, parameter }: Setting,
  allowed: ReadonlySet<string>,
  context: FeatureContext,
): Omit<Token, 'span'> {
  const accepted = allowed.has(name.toLowerCase()) ? known : unknown;
  return parameter ? (isOutdated(parameter, context) ? retired : known) : accepted;
}

function tokensOf(open: Span, close: Span | undefined, look: Omit<Token, 'span'>): Token[] {
  const spans = close ? [open, close] : [open];
  return spans.filter((span) => span.start < span.end).map((span) => ({ span, ...look }));
}

/** Each token as five numbers, relative to the one before. */
function encode(document: JabberDocument, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { span, type, modifiers } of tokens) {
    const at = document.textDocument.positionAt(span.start);
    data.push(at.line - line, at.line === line ? at.character - character : at.character);
    data.push(span.end - span.start, type, modifiers);
    line = at.line;
    character = at.character;
  }
  return data;
}
