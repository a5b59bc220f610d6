import type { ConditionFunction } from '../../../cross-checks/conditions/functions/condition-function.js';
import type { ViewName } from '../../../cross-checks/situation/situation.js';
import { t } from '../../../messages/localise.js';

/** A function or method that expressions may call. */
export interface KnownFunction {
  readonly name: string;
  /** The type of what the method is called on; undefined for a function. */
  readonly on: string | undefined;
  readonly signature: string;
  readonly about: string;
}

/** The functions of our own, and those of CEL that rules have use for. */
export function knownFunctions(functions: readonly ConditionFunction[]): KnownFunction[] {
  return [...functions, ...ofTheLanguage()].flatMap(({ signature, about }) => {
    const [, on, name] = /^(?:(\w+)\.)?(\w+)\(/.exec(signature) ?? [];
    return name === undefined || name === 'holds' ? [] : [{ name, on, signature, about }];
  });
}

/** The account of a function is written in Markdown. */
export function shownAbout(about: string, markdown: boolean): string {
  return markdown ? about : about.replaceAll('`', '');
}

function ofTheLanguage(): Pick<KnownFunction, 'signature' | 'about'>[] {
  return [
    { signature: 'list.exists(x, condition): bool', about: t('True when the condition holds for an item x.') },
    { signature: 'list.all(x, condition): bool', about: t('True when the condition holds for every item x.') },
    { signature: 'list.exists_one(x, condition): bool', about: t('True when it holds for exactly one item x.') },
    { signature: 'list.filter(x, condition): list', about: t('The items x for which the condition holds.') },
    { signature: 'list.map(x, expression): list', about: t('What the expression makes of each item x.') },
    { signature: 'list.size(): int', about: t('How many items or characters there are.') },
    { signature: 'string.contains(string): bool', about: t('True when the text holds the other.') },
    { signature: 'string.startsWith(string): bool', about: t('True when the text begins with the other.') },
    { signature: 'string.endsWith(string): bool', about: t('True when the text ends with the other.') },
    { signature: 'string.matches(string): bool', about: t('True when the regular expression is found in the text.') },
  ];
}

/** What a variable shows. */
export function aboutVariable(name: ViewName): string {
  switch (name) {
    case 'cfg':
      return t('The configuration that counts: a group file laid over the global file.');
    case 'globalcfg':
      return t('The global file alone.');
    case 'groupcfg':
      return t('The group file alone.');
    case 'prev':
      return t('The former version of the global file.');
    case 'boot':
      return t('The bootstrap file or an installer command.');
    case 'url':
      return t('A provisioning URL.');
    case 'emm':
      return t('App configuration of device management.');
  }
}
