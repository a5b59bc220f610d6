import type { Parameter } from '../../../server/src/service/catalogue/parameter.js';

/** Type, limits and words of a value. */
export function acceptedValues({ value }: Parameter): string {
  const { type, min, max, unit, itemValues, itemsOpen } = value;
  const words = itemValues ?? value.values?.map((one) => one.value) ?? [];
  const range = min !== undefined || max !== undefined ? ` ${min ?? '…'} to ${max ?? '…'}` : '';
  const more = itemsOpen ? ', …' : '';
  const list = words.length > 0 ? `: ${words.map((word) => code(word) || 'empty').join(', ')}${more}` : '';
  return `${type}${range}${unit ? ` ${unit}` : ''}${list}`;
}

/** `12.5 to 14.0`, `12.8 on`. */
export function releaseRange({ since, until }: Parameter): string {
  if (until !== undefined) return since === undefined || since === until ? `to ${until}` : `${since} to ${until}`;
  return since === undefined ? '' : `${since} on`;
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)];
}

/** A text as it is written, in a cell of a table. */
export function code(text: string | undefined): string {
  return text ? `\`${oneLine(text)}\`` : '';
}

/** Prose as it may stand in a cell of a table. */
export function cell(text: string | undefined): string {
  return oneLine(text ?? '').replace(/</g, '&lt;');
}

function oneLine(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
