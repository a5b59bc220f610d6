import { t } from '../messages/localise.js';
import { excerpt } from '../text/excerpt.js';
import type { UrlProblem } from '../values/url.js';

/** What is wrong with a web address, in the words of every rule that looks at one; `name` is what takes it. */
export function urlMessage({ kind, meant = '' }: UrlProblem, name: string): string {
  switch (kind) {
    case 'scheme-missing':
      return t('`{0}` takes a web address. Start it with `https://` or `http://`.', name);
    case 'scheme-broken':
    case 'scheme-misspelt':
    case 'backslash':
      return t('This is not a web address. Did you mean `{0}`?', excerpt(meant));
    case 'host-missing':
      return t('This web address names no server.');
    case 'port-invalid':
      return t('Behind the colon a port must follow: a number from 1 to 65535.');
    case 'blank':
      return t('A web address holds no blanks. Write `%20` for a blank that belongs to it.');
  }
}
