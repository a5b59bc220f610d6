import type { Notation } from '../catalogue/notation.js';
import type { Platform, Release } from '../catalogue/parameter.js';

/** Everything that can be written. */
export const targets = [
  'url', // the bare link
  'url-html', // an anchor
  'url-markdown',
  'url-mail', // the text of a mail that explains the link
  'url-qr', // a picture, SVG
  'msi', // a command for cmd
  'msi-ps', // a command for PowerShell
  'bootstrap',
  'emm-ios', // property list
  'emm-android', // AppConfig: an object of keys and values
  'emm-android-managed', // Google: managedProperty
  'emm-intune', // Intune, Android
  'emm-intune-ios', // Intune, iPhone and iPad
  'emm-text', // `key = value` lines
  'xml',
] as const;
export type Target = (typeof targets)[number];

/** Mobile clients whose keys differ. */
export const products = ['jabber', 'intune', 'blackberry'] as const;
export type Product = (typeof products)[number];

export interface TargetOptions {
  /** For EMM: which client the configuration is for. Default: `jabber`. */
  readonly product?: Product;
  /** Settings that this release does not have are left out. */
  readonly release?: Release;
  /** For the installer: the file to install. Default: `CiscoJabberSetup.msi`. */
  readonly package?: string;
  /** For the installer: replace an existing bootstrap file. Default: true, unless the settings come from a command. */
  readonly clear?: boolean;
  /** For the installer: no user interface. Default: true. */
  readonly quiet?: boolean;
  /** For an anchor or a Markdown link: what the reader sees. */
  readonly label?: string;
  /** For managed properties: the name of the Android app, as `com.example.app`. */
  readonly androidApp?: string;
}

/** The notation that a target is written in. */
export function notationOf(target: Target): Notation {
  if (target.startsWith('url')) return 'url';
  if (target.startsWith('msi')) return 'installer';
  if (target.startsWith('emm')) return 'emm';
  return target === 'xml' ? 'config' : 'bootstrap';
}

/** The platform a target is for, where it is for one. */
export function platformOf(target: Target): Platform | undefined {
  switch (target) {
    case 'emm-ios':
    case 'emm-intune-ios':
      return 'ios';
    case 'emm-android':
    case 'emm-android-managed':
    case 'emm-intune':
      return 'android';
    default:
      return undefined;
  }
}
