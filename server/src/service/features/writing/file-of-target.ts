import type { Target } from '../../generate/target.js';

/** How a written text is opened and saved. */
export interface TargetFile {
  /** As editors name the language. */
  readonly languageId: string;
  readonly fileName: string;
}

const files: Readonly<Record<Target, TargetFile>> = {
  url: { languageId: 'plaintext', fileName: 'jabber-link.txt' },
  'url-html': { languageId: 'html', fileName: 'jabber-link.html' },
  'url-markdown': { languageId: 'markdown', fileName: 'jabber-link.md' },
  'url-mail': { languageId: 'plaintext', fileName: 'jabber-mail.txt' },
  'url-qr': { languageId: 'xml', fileName: 'jabber-link.svg' },
  msi: { languageId: 'bat', fileName: 'install-jabber.cmd' },
  'msi-ps': { languageId: 'powershell', fileName: 'install-jabber.ps1' },
  bootstrap: { languageId: 'jabber-bootstrap', fileName: 'jabber-bootstrap.properties' },
  'emm-ios': { languageId: 'xml', fileName: 'jabber-app-configuration.plist' },
  'emm-android': { languageId: 'json', fileName: 'jabber-app-configuration.json' },
  'emm-android-managed': { languageId: 'json', fileName: 'jabber-app-configuration.json' },
  'emm-intune': { languageId: 'json', fileName: 'jabber-app-configuration.json' },
  'emm-intune-ios': { languageId: 'json', fileName: 'jabber-app-configuration.json' },
  'emm-text': { languageId: 'plaintext', fileName: 'jabber-app-configuration.txt' },
  xml: { languageId: 'jabber-config', fileName: 'jabber-config.xml' },
};

/** How a text of the target is opened and saved. */
export function fileOfTarget(target: Target): TargetFile {
  return files[target];
}
