import type { Parameter, Platform, Relation } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import type { Writer } from '../../text/markdown.js';

/** The platform as people call it. */
export function platformName(platform: Platform): string {
  switch (platform) {
    case 'windows':
      return t('Windows');
    case 'mac':
      return t('Mac');
    case 'android':
      return t('Android');
    case 'ios':
      return t('iPhone and iPad');
    case 'vdi':
      return t('VDI');
  }
}

/** In which releases a parameter exists, as one phrase; undefined when nothing is known. */
export function releasesText({ since, until }: Parameter): string | undefined {
  if (since && until) return t('{0} to {1}', since, until);
  if (since) return t('{0} and later', since);
  if (until) return t('up to {0}', until);
  return undefined;
}

/** A condition on another parameter, or on something outside the file. */
export function relationText(relation: Relation, write: Writer): string {
  const { when, unless, or, parameter, value, text } = relation;
  const others = [parameter, ...(or ?? [])].flatMap((name) =>
    name === undefined ? [] : [assignment(name, name === parameter ? value : undefined, write)],
  );
  const remark = text === undefined ? '' : write.text(text);
  const other = others.join(` ${t('or')} `);
  return [
    when === undefined ? '' : t('With {0}:', write.code(when)),
    unless === undefined ? '' : t('Unless {0}:', write.code(unless)),
    other && remark ? `${other} (${remark})` : other || remark,
  ]
    .filter(Boolean)
    .join(' ');
}

/** `Name` or `Name` = `value`. */
export function assignment(name: string, value: string | undefined, write: Writer): string {
  return value === undefined ? write.code(name) : `${write.code(name)} = ${write.code(value)}`;
}
