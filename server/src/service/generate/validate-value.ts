import type { Catalogue } from '../catalogue/catalogue.js';
import type { Notation } from '../catalogue/notation.js';
import type { Parameter, Value } from '../catalogue/parameter.js';
import { meantEntry } from '../catalogue/same-setting.js';
import { t } from '../messages/localise.js';
import { excerpt } from '../text/excerpt.js';
import { checkAddress } from '../values/address.js';
import { isAttributeName } from '../values/attribute-name.js';
import { checkDn } from '../values/dn.js';
import { checkDomain } from '../values/domain.js';
import { isAbsolutePath } from '../values/file-path.js';
import { checkGroupFile } from '../values/group-file.js';
import { checkHotkey } from '../values/hotkey.js';
import { readInteger } from '../values/integer.js';
import { isJudgeable } from '../values/judgeable.js';
import { checkLdapFilter } from '../values/ldap-filter.js';
import { findPlaceholders, findTypedPlaceholders, holdsPlaceholder } from '../values/placeholder.js';
import { placeOf } from '../values/translate.js';
import { documentedWord } from '../values/translate-value.js';
import { checkUrl, passwordInUrl } from '../values/url.js';
import { isVersion } from '../values/version.js';
import { canHold } from './can-hold.js';
import { validateList } from './validate-list.js';

/**
 * Why a setting cannot have the value in a notation, as a sentence for the user; undefined when it can.
 * Meant for a dialogue, so it also says what is right in a file but not yet finished, such as `<domain>`.
 */
export function validateValue(
  notation: Notation,
  name: string,
  value: string,
  catalogue: Catalogue,
): string | undefined {
  const parameter = meantEntry(name, notation, catalogue);
  if (!parameter) return t('`{0}` is not known in {1}.', name, placeOf(notation));
  const written = value.trim();
  if (!canHold(notation, written)) return cannotHold(parameter.name, notation);
  return reasonAgainst(written, parameter, catalogue) ?? unfinished(written, parameter);
}

/** Says that a notation has no way to write a value. */
export function cannotHold(name: string, notation: Notation): string {
  return t('The value of `{0}` holds characters that cannot be written in {1}.', name, placeOf(notation));
}

/** What is not wrong but should not reach a client: something left to fill in, a password in an address. */
export function unfinished(value: string, parameter?: Parameter): string | undefined {
  const find = parameter && !isFree(parameter.value) ? findTypedPlaceholders : findPlaceholders;
  const left = find(value).find(({ kind }) => kind === 'left');
  if (left) return t('`{0}` is still to be filled in.', excerpt(left.text));
  if (passwordInUrl(value)) return t('The address holds a password, which anyone can read.');
  return /^[\u2018-\u201F].*[\u2018-\u201F]$/u.test(value)
    ? t('The value stands in typographic quotes, which become part of it.')
    : undefined;
}

/** Why a parameter does not take a value, judged by its type; a value with a placeholder is not judged. */
export function reasonAgainst(value: string, parameter: Parameter, catalogue: Catalogue): string | undefined {
  if (value === '') return isEmptyAllowed(parameter.value) ? undefined : t('`{0}` needs a value.', parameter.name);
  if (holdsPlaceholder(value) || isFree(parameter.value)) return undefined;
  if (!isJudgeable(value)) return t('The value holds invisible characters or typographic quotes.');
  return reasonOfType(value, parameter, catalogue);
}

function isEmptyAllowed({ values }: Value): boolean {
  return values?.some(({ value }) => value === '') ?? false;
}

function isFree({ type }: Value): boolean {
  return ['string', 'text', 'unknown', 'username', 'secret', 'xml'].includes(type);
}

function reasonOfType(value: string, parameter: Parameter, catalogue: Catalogue): string | undefined {
  const { name } = parameter;
  switch (parameter.value.type) {
    case 'boolean':
    case 'enum':
      return reasonOfWord(value, parameter);
    case 'integer':
    case 'port':
      return reasonOfNumber(value, parameter);
    case 'list':
      return validateList(value, parameter);
    case 'url':
      return checkUrl(value) && t('`{0}` takes a web address such as https://example.com/page.', name);
    case 'address':
      return checkAddress(value) && t('`{0}` takes one host name or IP address.', name);
    case 'domain':
      return checkDomain(value) && t('`{0}` takes a domain such as example.com.', name);
    case 'lcid':
      return reasonOfLanguage(value, parameter, catalogue);
    case 'version':
      return isVersion(value) ? undefined : t('`{0}` takes a version such as 12.9.1.', name);
    case 'hotkey':
      return checkHotkey(value) && t('`{0}` takes a shortcut such as CTRL+SHIFT+A.', name);
    case 'file-path':
      if (!parameter.value.absolute || isAbsolutePath(value)) return undefined;
      return t('`{0}` takes a whole path, such as `C:\\Jabber\\Saved`.', name);
    case 'group-file':
      return checkGroupFile(value) && t('`{0}` takes the name of a file such as groupa-config.xml.', name);
    case 'ldap-attribute':
      return isAttributeName(value) ? undefined : t('`{0}` takes the name of a directory attribute.', name);
    case 'ldap-filter':
      return checkLdapFilter(value) && t('`{0}` takes an LDAP filter such as (objectClass=person).', name);
    case 'ldap-dn':
      return checkDn(value) && t('`{0}` takes a distinguished name such as ou=staff,dc=example,dc=com.', name);
    default:
      return undefined;
  }
}

function reasonOfWord(value: string, { name, value: accepted }: Parameter): string | undefined {
  const words = (accepted.values ?? []).map((each) => each.value).filter((word) => word !== '');
  if (words.length === 0 || accepted.allowCustom || documentedWord(value, accepted) !== undefined) return undefined;
  if (words.length === 1) return t('`{0}` takes {1} only.', name, words[0] ?? '');
  return t('`{0}` takes one of {1}.', name, words.join(', '));
}

function reasonOfNumber(written: string, { name, value }: Parameter): string | undefined {
  const number = readInteger(written);
  const standard = value.type === 'port' ? { min: 1, max: 65535 } : { min: undefined, max: undefined };
  const { min = standard.min, max = standard.max, parity } = value;
  if (number === undefined) return t('`{0}` takes a whole number.', name);
  if (min !== undefined && number < min) return t('`{0}` takes {1} at least.', name, min);
  if (max !== undefined && number > max) return t('`{0}` takes {1} at most.', name, max);
  if (parity !== undefined && Math.abs(number % 2) === (parity === 'odd' ? 0 : 1)) {
    return parity === 'even' ? t('`{0}` takes an even number.', name) : t('`{0}` takes an odd number.', name);
  }
  return undefined;
}

function reasonOfLanguage(written: string, { name }: Parameter, catalogue: Catalogue): string | undefined {
  const number = readInteger(written);
  const languages = number === undefined ? [] : catalogue.languagesOf(number);
  if (languages.some(({ windows }) => windows)) return undefined;
  const [language] = languages;
  if (language) return t('Jabber for Windows does not come in {0}.', language.language);
  return t('`{0}` takes the number of a language, such as 1033 for English.', name);
}
