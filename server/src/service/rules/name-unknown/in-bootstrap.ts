import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Elsewhere } from '../../catalogue/find-elsewhere.js';
import type { Notation } from '../../catalogue/notation.js';
import { sameSetting } from '../../catalogue/same-setting.js';
import type { Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import { placeOf, translate } from '../../values/translate.js';
import { fixByRenaming } from '../rewrite-setting.js';
import type { RuleContext } from '../rule.js';
import { reportMisplaced } from './misplaced.js';

/** Arguments that tell the installer what to do; the guides know no setting of the client behind them. */
const instructions: ReadonlySet<string> = new Set(['CLEAR', 'RESET_JABBER']);

/** Reports a name of another notation in the bootstrap file, where it surely has no place; others may well work. */
export function reportInBootstrap(
  setting: Setting,
  home: Notation,
  { notations, here }: Elsewhere,
  context: RuleContext,
): void {
  const { name } = setting;
  if (home !== 'installer') {
    if (here === undefined && isOfMobileClients(name, notations, context.catalogue))
      reportMisplaced(setting, notations, context, 'information');
  } else if (instructions.has(name.toUpperCase())) reportMisplaced(setting, ['installer'], context, 'information');
  else reportArgument(setting, context);
}

/** The file is one of Windows: a setting that mobile clients alone get, in no other file either, has no place there. */
function isOfMobileClients(name: string, homes: readonly Notation[], catalogue: Catalogue): boolean {
  return homes.every(
    (home) =>
      (home === 'emm' || home === 'url') &&
      catalogue.vocabulary(home).find(name)?.platforms?.includes('windows') === false,
  );
}

/**
 * An argument of the installer, for which the file has a name of its own. Silent where no guide says which: there the
 * argument may have been written by the installer.
 */
function reportArgument(setting: Setting, { catalogue, report }: RuleContext): void {
  const key = sameSetting(setting.name, 'installer', 'bootstrap', catalogue);
  if (!key) return;
  const here = translate({ name: setting.name, value: setting.trimmed }, 'installer', 'bootstrap', catalogue);
  const value = 'value' in here ? here.value : undefined;
  const isDocumented = key.keyEvidence === 'documented';
  report({
    span: setting.nameSpan,
    message: isDocumented
      ? t('`{0}` is a name of {1}. Here it is `{2}`.', setting.name, placeOf('installer'), key.name)
      : t('`{0}` is a name of {1}. Here it is very likely `{2}`.', setting.name, placeOf('installer'), key.name),
    severity: isDocumented ? 'warning' : 'information',
    fixes: () => fixByRenaming(setting, key.name, { value, isSure: isDocumented }),
  });
}
