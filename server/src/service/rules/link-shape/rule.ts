import { legacyLinkOf, tookAnything } from '../../catalogue/legacy-link.js';
import { t } from '../../messages/localise.js';
import type { WrittenLink } from '../../syntax/url/written-link.js';
import type { NotationRule, RuleContext } from '../rule.js';
import { checkAction } from './check-action.js';
import { checkBlanks } from './check-blanks.js';
import { checkLegacy } from './check-legacy.js';
import { checkAddressSeparators, checkQuery } from './check-query.js';

export const rule: NotationRule = {
  meta: {
    id: 'link-shape',
    category: 'syntax',
    severity: 'information',
    summary: 'A link for a client has another form than the guides show.',
    sources: [
      { guide: 'On-Premises Deployment for Cisco Jabber 14.1', chapter: 'Integrate Cisco Jabber with Applications' },
      { guide: 'Cisco Jabber Video for iPad 9.3.4 Administration Guide', chapter: 'Before you begin' },
    ],
    fix: 'choice',
    notations: ['url'],
  },

  document({ document, catalogue, report }) {
    if (document.kind !== 'links') return;
    for (const link of document.links) {
      for (const span of link.badEscapes) {
        report({ span, message: t('`%` is not followed by two digits of a character in UTF-8.'), severity: 'warning' });
      }
      const legacy = legacyLinkOf(link, catalogue.linkSchemes);
      if (legacy) {
        checkLegacy(link, legacy, document.text, report);
        continue;
      }
      checkBlanks(link, document.text, report);
      checkAction(link, catalogue.linkSchemes, report);
      // An old client took whatever stood behind the slashes.
      if (!link.hasSlashes || !tookAnything(link.scheme, catalogue.linkSchemes)) checkTarget(link, report);
      const scheme = catalogue.linkSchemes.schemes.find((each) => each.scheme === `${link.scheme}:`);
      if (!scheme) continue;
      checkQuery(link, scheme, document.text, report);
      checkAddressSeparators(link, scheme, document.text, report);
    }
  },
};

const numbers: ReadonlySet<string> = new Set(['tel', 'ciscotel']);
const addresses: ReadonlySet<string> = new Set(['im', 'xmpp', 'sip', 'ciscotelconf']);

/** Only what the guides show is judged; `scheme://` alone is a form of theirs that just opens the client. */
function checkTarget(
  { scheme, target, addresses: parts, span, hasSlashes }: WrittenLink,
  report: RuleContext['report'],
): void {
  if (numbers.has(scheme) && target.text !== '' && !/[0-9*#@]/.test(target.text)) {
    report({ span: target.span, message: t('`{0}:` takes a phone number.', scheme) });
  }
  if (!addresses.has(scheme)) return;
  if (target.text === '' && !hasSlashes)
    report({ span, message: t('`{0}:` takes an address such as user@example.com.', scheme) });
  for (const part of parts) {
    if (part.text.includes('@') || /^[+\d]/.test(part.text)) continue;
    // A SIP URI may name a host alone (RFC 3261).
    if (scheme === 'sip' && /[.[]/.test(part.text)) continue;
    report({ span: part.span, message: t('`{0}:` takes an address such as user@example.com.', scheme) });
  }
}
