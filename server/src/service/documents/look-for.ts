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
const key = `(?:${emmKeys.join('|')})`;
const emmKey: Readonly<Record<EmmForm, RegExp>> = {
  plist: new RegExp(`<key>\\s*${key}\\s*</key>`, 'i'),
  json: new RegExp(`"${key}"\\s*:|"(?:key|appConfigKey)"\\s*:\\s*"${key}"`, 'i'),
  'key-value': new RegExp(`^\\uFEFF?[ \\t]*(?:${key}[ \\t]*[:=\\t]|<${key}>.*</)`, 'gim'),
};

/** True when a properties file has a key of Jabber's. */
export function holdsBootstrapKeys(text: string): boolean {
  return bootstrapLine.test(text);
}

/** True when a script speaks of the installer and of Jabber. */
export function holdsInstallerCommand(text: string): boolean {
  return /msiexec/i.test(text) && /jabber/i.test(text);
}

/** Schemes that nothing but Jabber has; `sip:` and `tel:` alone make no file ours. */
const jabberLink = /\b(?:ciscojabber|ciscotel|ciscotelconf|ciscoim|ciscoimgroup|ciscochat):/i;

/** True when a text holds a link that only a Jabber client opens. */
export function holdsJabberLink(text: string): boolean {
  return jabberLink.test(text);
}

/** True when a text holds app configuration of Jabber. Of a bare list two lines are asked for: one may be prose. */
export function holdsEmmKeys(text: string, form: EmmForm): boolean {
  if (form !== 'key-value') return emmKey[form].test(text);
  return (text.match(emmKey[form])?.length ?? 0) > 1;
}
