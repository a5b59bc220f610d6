import { decodeBase64 } from '../syntax/base64.js';
import { payloadNames } from '../syntax/json/payload-names.js';
import type { EmmForm } from './text-kind.js';

/** The seven keys that documents show in a bootstrap file, and those that one most likely finds beside them. */
export const bootstrapKeys = [
  'ProductMode',
  'ConfigurationFile',
  'ServiceDiscoveryExcludedServices',
  'SSO_Enabled',
  'EnableDPIAware',
  'STARTUP_AUTHENTICATION_REQUIRED',
  'UXModel',
  'ServicesDomain',
  'VoiceServicesDomain',
] as const;

/** All keys of app configuration. */
export const emmKeys = [
  'ServicesDomain',
  'VoiceServicesDomain',
  'ServiceDiscoveryExcludedServices',
  'ServicesDomainSsoEmailPrompt',
  'EnablePRTEncryption',
  'PRTCertificateURL',
  'PRTCertificateName',
  'InvalidCertificateBehavior',
  'Telephony_Enabled',
  'ForceLaunchBrowser',
  'FIPS_MODE',
  'CC_MODE',
  'LastLoadedUserProfile',
  'AllowUrlProvisioning',
  'IP_Mode',
  'AllowTeamsUseEmbeddedSafari',
  'AutoLoginUserName',
  'AutoLoginUserPassword',
  'STARTUP_AUTHENTICATION_REQUIRED',
  'CachePasswordMobile',
] as const;

const bootstrapLine = new RegExp(`^\\uFEFF?[ \\t]*(?:${bootstrapKeys.join('|')})[ \\t]*[:=]`, 'im');
/** `server.port=80`: properties of a program, whatever else stands there. */
const dottedLine = /^[ \t]*\w+\.[\w.-]+[ \t]*[:=]/m;
const key = `(?:${emmKeys.join('|')})`;
/** Names that other products use, too: alone they make a file Jabber's only where it speaks of Jabber. */
const commonKeys: ReadonlySet<string> = new Set(['FIPS_MODE', 'CC_MODE', 'IP_Mode']);
const ownKey = `(?:${emmKeys.filter((name) => !commonKeys.has(name)).join('|')})`;
const keysOf = (name: string) => ({
  plist: new RegExp(`<key>\\s*${name}\\s*</key>`, 'i'),
  json: new RegExp(`"${name}"\\s*:\\s*[^\\s{]|"(?:key|appConfigKey)"\\s*:\\s*"${name}"`, 'i'),
});
const emmKey: Readonly<Record<EmmForm, RegExp>> = {
  ...keysOf(key),
  'key-value': new RegExp(`^\\uFEFF?[ \\t]*(?:${key}[ \\t]*[:=\\t]|<${key}>.*</)`, 'gim'),
};

const ownEmmKey = keysOf(ownKey);
const payload = new RegExp(`"(?:${payloadNames.join('|')})"\\s*:\\s*"([A-Za-z0-9+/=]+)"`, 'g');
const ownName = new RegExp(`"name"\\s*:\\s*"${ownKey}"`, 'i');

/** True when a properties file has a key of Jabber's. */
export function holdsBootstrapKeys(text: string): boolean {
  return bootstrapLine.test(text) && !dottedLine.test(text);
}

/** True when a script speaks of the installer and of Jabber. */
export function holdsInstallerCommand(text: string): boolean {
  return /msiexec|Execute-MSI|Start-ADTMsiProcess/i.test(text) && /jabber/i.test(text);
}

/** Schemes that nothing but Jabber has; `sip:` and `tel:` alone make no file ours. */
const jabberLink =
  /\b(?:ciscojabber|ciscotel|ciscotelconf|ciscoim|ciscoimgroup|ciscochat):|\bciscojabber[\\/]{2}provision\?/i;

/** True when a text holds a link that only a Jabber client opens. */
export function holdsJabberLink(text: string): boolean {
  return jabberLink.test(text);
}

/** True when a text holds app configuration of Jabber. Of a bare list two lines are asked for: one may be prose. */
export function holdsEmmKeys(text: string, form: EmmForm, fileName = ''): boolean {
  if (form !== 'key-value') {
    if (ownEmmKey[form].test(text) || (form === 'json' && isOfIntune(text))) return true;
    return (/jabber/i.test(fileName) || /jabber/i.test(text)) && emmKey[form].test(text);
  }
  return (text.match(emmKey[form])?.length ?? 0) > 1;
}

/** True for what Intune keeps in forms of its own: in base64, and as names and values. */
function isOfIntune(text: string): boolean {
  if (text.includes('"customSettings"') && ownName.test(text)) return true;
  return payloads(text).some((each) => ownEmmKey.json.test(each) || ownEmmKey.plist.test(each));
}

/** What Intune keeps in base64, decoded. */
function payloads(text: string): readonly string[] {
  return [...text.matchAll(payload)].map(([, encoded = '']) => decodeBase64(encoded));
}
