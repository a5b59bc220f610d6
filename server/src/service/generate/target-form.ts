import { type TextKind, textKindOf } from '../documents/text-kind.js';
import type { Target } from './target.js';

/** How a written text is opened, saved and read again. */
export interface TargetForm {
  readonly as: TextKind;
  /** As editors name the language. */
  readonly languageId: string;
  readonly fileName: string;
}

const plainLink: TargetForm = form('links', 'plain', 'plaintext', 'jabber-link.txt');
const json: TargetForm = form('emm', 'json', 'json', 'jabber-app-configuration.json');

const forms: Readonly<Record<Target, TargetForm>> = {
  url: plainLink,
  'url-html': form('links', 'html', 'html', 'jabber-link.html'),
  'url-markdown': form('links', 'markdown', 'markdown', 'jabber-link.md'),
  'url-mail': { ...plainLink, fileName: 'jabber-mail.txt' },
  // A picture is as good as the link in it.
  'url-qr': { ...plainLink, languageId: 'xml', fileName: 'jabber-link.svg' },
  msi: form('installer', 'cmd', 'bat', 'install-jabber.cmd'),
  'msi-ps': form('installer', 'powershell', 'powershell', 'install-jabber.ps1'),
  bootstrap: form('bootstrap', 'properties', 'jabber-bootstrap', 'jabber-bootstrap.properties'),
  'emm-ios': form('emm', 'plist', 'xml', 'jabber-app-configuration.plist'),
  'emm-android': json,
  'emm-android-managed': json,
  'emm-intune': json,
  'emm-intune-ios': json,
  'emm-text': form('emm', 'key-value', 'plaintext', 'jabber-app-configuration.txt'),
  xml: form('config', 'xml', 'jabber-config', 'jabber-config.xml'),
};

/** How a text of the target is opened, saved and read again. */
export function formOfTarget(target: Target): TargetForm {
  return forms[target];
}

function form<K extends TextKind['kind']>(
  kind: K,
  written: Extract<TextKind, { kind: K }>['form'],
  languageId: string,
  fileName: string,
): TargetForm {
  return { as: textKindOf({ kind, form: written }), languageId, fileName };
}
