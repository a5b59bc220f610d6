import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
  type Range,
} from 'vscode-languageserver-types';
import type { EditorAbilities } from '../feature-context.js';

/** What a provider says about one item; all items of a list replace the same stretch of text. */
export interface Candidate {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly newText: string;
  readonly snippet: boolean;
  /** Items are sorted by this and then by label. */
  readonly tier: string;
  readonly filterText?: string;
  readonly detail?: string;
  /** Said beside the label. */
  readonly remark?: string;
  readonly preselect?: boolean;
  /** Documentation, where it is cheap to have at once. */
  readonly documentation?: MarkupContent;
  /** The parameter that documentation is fetched for. */
  readonly parameter?: string;
  readonly additionalTextEdits?: CompletionItem['additionalTextEdits'];
}

/** Turns candidates into a complete list. */
export function completionList(
  candidates: readonly Candidate[],
  range: Range,
  editor: EditorAbilities,
): CompletionList {
  const items = candidates.map((candidate) => item(candidate, range, editor));
  if (!editor.completionDefaults) return { isIncomplete: false, items };
  return { isIncomplete: false, itemDefaults: { editRange: range, insertTextMode: adjust }, items };
}

export const emptyList: CompletionList = { isIncomplete: false, items: [] };

const adjust = InsertTextMode.adjustIndentation;

function item(candidate: Candidate, range: Range, editor: EditorAbilities): CompletionItem {
  const { label, newText, snippet, filterText, detail, remark, parameter } = candidate;
  const result: CompletionItem = {
    label,
    kind: candidate.kind,
    sortText: `${candidate.tier}${label.toLowerCase()}`,
  };
  if (editor.completionDefaults) {
    if (newText !== label) result.textEditText = newText;
  } else {
    result.textEdit = { range, newText };
    if (newText.includes('\n')) result.insertTextMode = adjust;
  }
  if (snippet) result.insertTextFormat = InsertTextFormat.Snippet;
  if (filterText !== undefined && filterText !== label) result.filterText = filterText;
  if (detail !== undefined) result.detail = detail;
  if (remark !== undefined) result.labelDetails = { description: remark };
  if (candidate.preselect) result.preselect = true;
  if (candidate.documentation) result.documentation = candidate.documentation;
  if (parameter !== undefined) result.data = parameter;
  if (candidate.additionalTextEdits) result.additionalTextEdits = candidate.additionalTextEdits;
  return result;
}

export { CompletionItemKind };
