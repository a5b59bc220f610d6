import type { NotationDocument } from '../../../documents/jabber-document.js';
import type { Setting } from '../../../documents/setting.js';
import type { Edit } from '../../../text/edit.js';
import { touches } from '../../../text/span.js';
import { type ListItem, valueItems } from '../../list-items.js';
import type { ValuePlace } from './place.js';

/** The place of a value, or of the item of a list under the cursor. */
export function valuePlace(document: NotationDocument, setting: Setting, offset: number): ValuePlace | undefined {
  const { text } = document;
  const { valueSpan, value } = setting;
  if (!touches(valueSpan, offset)) {
    const isBehindBlanks =
      valueSpan.start === valueSpan.end && /^[ \t]*$/.test(text.slice(valueSpan.end, offset)) && offset > valueSpan.end;
    return isBehindBlanks ? wholeValue(setting, (word) => moved(writeOrType(setting, word), offset)) : undefined;
  }
  const items = valueItems(setting);
  if (items.length === 0) return wholeValue(setting, (word) => writeOrType(setting, word));
  const item = items.find(({ span }) => touches(span, offset)) ?? emptyItem(setting, items, offset);
  return {
    kind: 'value',
    setting,
    word: item,
    given: items.filter(({ start }) => start !== item.start).map((each) => each.text),
    write: (word) => writeOrType(setting, value.slice(0, item.start) + word + value.slice(item.end)),
    triggers: '=:," ',
  };
}

/** The place of one more item behind a list that ends before the cursor. */
export function furtherItem(setting: Setting, separator: string, offset: number): ValuePlace | undefined {
  if (setting.parameter?.value.separator !== separator) return undefined;
  return {
    kind: 'value',
    setting,
    word: { text: '', span: { start: offset, end: offset } },
    given: valueItems(setting).map(({ text }) => text),
    write: (word) => {
      const edit = setting.write(setting.value + separator + word);
      return edit && { span: { start: edit.span.start, end: offset }, newText: edit.newText };
    },
    triggers: separator,
  };
}

function wholeValue(setting: Setting, write: ValuePlace['write']): ValuePlace {
  const word = { text: setting.trimmed, span: setting.trimmedSpan };
  return { kind: 'value', setting, word, given: [], write, triggers: '=:" >' };
}

/** The cursor stands between the blanks around a separator. */
function emptyItem(setting: Setting, items: readonly ListItem[], offset: number): ListItem {
  const next = items.find(({ span }) => span.start > offset) ?? items.at(-1);
  const at = next?.start ?? setting.value.length;
  return { text: '', start: at, end: at, span: { start: offset, end: offset } };
}

/** Inside of an open quote nothing can be escaped for certain; a plain word needs no escaping. */
function writeOrType(setting: Setting, value: string): Edit | undefined {
  return (
    setting.write(value) ?? (/^[\w.,:;/-]+$/.test(value) ? { span: setting.valueSpan, newText: value } : undefined)
  );
}

function moved(edit: Edit | undefined, offset: number): Edit | undefined {
  return edit && { span: { start: offset, end: offset }, newText: edit.newText };
}
