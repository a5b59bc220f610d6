import assert from 'node:assert/strict';
import { compareReleases } from '../../server/src/service/catalogue/exists-in.js';
import type { Parameter, Platform, Release } from '../../server/src/service/catalogue/parameter.js';
import { loadCatalogue } from '../facts.js';

const catalogue = loadCatalogue();

function known(name: string): Parameter {
  const parameter = catalogue.parameter(name);
  assert.ok(parameter, `${name} is unknown`);
  return parameter;
}

describe('looking up a name', () => {
  const names: readonly (readonly [written: string, known: string | undefined])[] = [
    ['PrimaryServerName', 'PrimaryServerName'],
    ['primaryservername', 'PrimaryServerName'],
    ['TELEMETRY_ENABLED', 'TelemetryEnabled'],
    ['Location_Matching_Mode', 'LOCATION_MATCHING_MODE'],
    ['UseWindowCredentials', 'UseWindowsCredentials'],
    ['jabber-plugin-config', 'jabber-plugin-config'],
    ['Support_SSL_Encoding', 'support_ssl_encoding'],
    ['PrimaryServer', undefined],
    ['constructor', undefined],
    ['', undefined],
  ];
  for (const [written, name] of names) {
    it(`${written || 'nothing'} is ${name ?? 'unknown'}`, () => assert.equal(catalogue.parameter(written)?.name, name));
  }
});

describe('names that the reference guides do not list', () => {
  const names = [
    'imcatcher_disable local_archive_enabled support_ssl_encoding support_aes_encoding support_no_encoding',
    'hardening_xmpp_bot EnableMari UDSPhotoUriSubstitutionEnabled UDSPhotoUriSubstitutionToken BDIDirectoryUriPrefix',
    'CucmCallBargeMode E911NotificationFrequency EnableMeetingPowerUp RecordingToneDuration LocalPushSSIDList',
    'ShowSelectiveCallRecordingButton RemoteAccess IM_Logging_Enabled IGS_CUP_ENABLESECURE IM_Enabled EnableChats',
    'Disallow-jaibreak-device ConfigRefreshInterval',
  ].flatMap((line) => line.split(' '));
  for (const name of names) it(name, () => assert.equal(known(name).documented, 'elsewhere'));
});

describe('names of other files', () => {
  const names: readonly (readonly [name: string, belongsTo: readonly string[], inConfigFile?: string])[] = [
    ['ServicesDomain', ['bootstrap', 'url', 'emm']],
    ['servicesdomain', ['bootstrap', 'url', 'emm']],
    ['InvalidCertificateBehavior', ['bootstrap', 'url', 'emm']],
    ['ForceLaunchBrowser', ['url', 'emm']],
    ['AllowUrlProvisioning', ['emm']],
    ['FIPS_MODE', ['bootstrap', 'emm']],
    ['CC_MODE', ['bootstrap', 'emm']],
    ['SERVICES_DOMAIN', ['bootstrap']],
    ['VOICE_SERVICES_DOMAIN', ['bootstrap'], 'VoiceServicesDomain'],
    ['EXCLUDED_SERVICES', ['bootstrap'], 'ServiceDiscoveryExcludedServices'],
    ['CUP_ADDRESS', ['bootstrap'], 'PresenceServerAddress'],
  ];
  for (const [name, belongsTo, inConfigFile] of names) {
    it(name, () => {
      const foreign = catalogue.foreign(name);
      assert.deepEqual([...(foreign?.belongsTo ?? [])].sort(), [...belongsTo].sort());
      assert.equal(foreign?.inConfigFile, inConfigFile);
      assert.equal(catalogue.parameter(name), undefined);
    });
  }

  for (const name of ['IP_Mode', 'Telephony_Enabled', 'STARTUP_AUTHENTICATION_REQUIRED', 'VoiceServicesDomain']) {
    it(`${name} is a parameter of the file as well`, () => {
      assert.equal(catalogue.foreign(name), undefined);
      known(name);
    });
  }
});

describe('the closest name', () => {
  const names: readonly (readonly [written: string, meant: string | undefined])[] = [
    ['PrimaryServrName', 'PrimaryServerName'],
    ['Primary_Server_Name', 'PrimaryServerName'],
    ['MeetingsEnabled', 'Meetings_Enabled'],
    ['Meeting_Enabled', 'Meetings_Enabled'],
    ['enableprtencription', 'EnablePrtEncryption'],
    ['Titel', 'Title'],
    ['ServicesDiscoveryExcludedServices', 'ServiceDiscoveryExcludedServices'],
    // What goes on where the written name ends is a slip when a few letters are missing, else another name.
    ['DisableLocus', 'DisableLocusCMR'],
    ['BlockVersion', undefined],
    ['Call_Center_Audio_Enhance_', undefined],
    ['PhotoUriSubstitutionEna', undefined],
    ['Voicemail_Primary_Server', 'VoicemailPrimaryServer'],
    ['PhotoUriSubstitutionTokn', 'PhotoUriSubstitutionToken'],
    ['BDIPhotoSorce', 'BDIPhotoSource'],
    ['UseSSLL', 'UseSSL'],
    ['UseJabberCredentials', undefined],
    ['DisableVideo', undefined],
    ['AllowFileTransferOnMobile', undefined],
    ['Voicemail', undefined],
    ['SomethingElseAltogether', undefined],
    ['Foo', undefined],
    ['SSL', undefined],
    ['', undefined],
  ];
  for (const [written, meant] of names) {
    it(`${written || 'nothing'} → ${meant ?? 'none'}`, () => assert.equal(catalogue.closestName(written), meant));
  }

  it('suggests a retired name only when nothing else is near', () => {
    assert.equal(catalogue.closestName('DIPhotoSource'), 'PhotoSource');
  });

  it('finds each name again after a slip in the middle', () => {
    const lost = catalogue.parameters.filter(({ name }) => {
      const slip = `${name.slice(0, name.length / 2)}q${name.slice(name.length / 2)}`;
      return name.length >= 8 && catalogue.parameter(slip) === undefined && catalogue.closestName(slip) === undefined;
    });
    assert.deepEqual(
      lost.map(({ name }) => name),
      [],
    );
  });
});

describe('releases and platforms', () => {
  const releases: readonly (readonly [name: string, release: Release, exists: boolean])[] = [
    ['PrimaryServerName', '12.1', true],
    ['PrimaryServerName', '14.1', true],
    ['UXModel', '12.6', false],
    ['UXModel', '12.7', true],
    ['EnableFTE', '12.9', false],
    ['EnableFTE', '14.0', true],
    ['HeadsetPreferenceOnVDI', '12.7', true],
    ['HeadsetPreferenceOnVDI', '12.8', false],
    ['BDIPhotoSource', '12.1', false],
    ['imcatcher_disable', '12.1', true],
  ];
  for (const [name, release, exists] of releases) {
    it(`${name} in ${release}: ${exists}`, () => assert.equal(catalogue.existsIn(known(name), release), exists));
  }

  const platforms: readonly (readonly [name: string, platforms: readonly Platform[], works: boolean])[] = [
    ['UXModel', ['windows'], true],
    ['UXModel', ['ios', 'android'], false],
    ['UXModel', ['ios', 'mac'], true],
    ['HVDDisconnectSignout', ['vdi'], true],
    ['EnableVideo', ['vdi'], true],
    ['Start_Client_On_Start_OS', ['vdi'], true],
    ['MacCalendarIntegrationType', ['vdi'], false],
    ['HVDDisconnectSignout', ['windows'], false],
  ];
  for (const [name, on, works] of platforms) {
    it(`${name} on ${on.join(', ')}: ${works}`, () => assert.equal(catalogue.worksOn(known(name), on), works));
  }

  it('compares releases as numbers', () => {
    assert.deepEqual(['14.0', '12.10', '9.6', '12.9'].sort(compareReleases), ['9.6', '12.9', '12.10', '14.0']);
  });
});

describe('facts that rules and hovers rely on', () => {
  const facts: readonly (readonly [name: string, told: (parameter: Parameter) => unknown, expected: unknown])[] = [
    ['BDIEnableTLS', ({ replacedBy }) => replacedBy, 'UseSSL'],
    ['BDIEnableTLS', ({ migration }) => migration?.values, { true: 'True', false: 'False' }],
    ['UseSSL', ({ migration }) => migration?.values, { 0: 'False', 1: 'True' }],
    ['DirectoryServerType', ({ migration }) => migration?.values, { BDI: 'LDAP', EDI: 'LDAP', AD: 'LDAP' }],
    ['BDIEnableTLS', ({ retired }) => retired, 'bdi'],
    ['UseSecureConnection', ({ retired }) => retired, 'edi'],
    ['CalendarAutoRefreshTime', ({ value }) => value.defaultByPlatform, { windows: '0', mac: '5' }],
    ['UseSystemLanguage', ({ appliesAfter }) => appliesAfter, 'restart'],
    ['EnableVoipSocket', ({ appliesAfter, appliesAfterOn }) => [appliesAfter, appliesAfterOn], ['sign-out', ['ios']]],
    ['EMMType', ({ value }) => value.itemMeanings?.['1'], 'Jabber for Intune'],
    ['J2JMaxBandwidthKbps', ({ value }) => value.clamped, true],
    ['SipUri', ({ value }) => value.directoryAttribute?.attribute, 'msRTCSIP-PrimaryUserAddress'],
    ['ForwardVoicemail', ({ alsoIn }) => alsoIn, ['Policies']],
    ['WhitelistBot', ({ defaultText }) => defaultText, 'the JIDs in AdminConfiguredBot'],
    [
      'LoginResource',
      ({ value }) => value.values?.find((one) => one.value === 'wbxconnect')?.deployments,
      ['cloud', 'hybrid'],
    ],
    [
      'jabber-plugin-config',
      ({ value }) => Object.keys(value.children?.['browser-plugin']?.children?.page?.attributes ?? {}),
      ['refresh', 'preload', 'internal'],
    ],
  ];
  for (const [name, told, expected] of facts) it(name, () => assert.deepEqual(told(known(name)), expected));

  it('has no relation between two parameters that says nothing on how sure a check is', () => {
    const silent = catalogue.parameters.filter(({ requires = [], conflicts = [], overriddenBy = [] }) =>
      [...requires, ...conflicts, ...overriddenBy].some(({ parameter, check }) => parameter && check === undefined),
    );
    assert.deepEqual(
      silent.map(({ name }) => name),
      [],
    );
  });
});
