import assert from 'node:assert/strict';
import type { Notation } from '../../server/src/service/catalogue/notation.js';
import { qrCode } from '../../server/src/service/generate/link-forms.js';
import { offered } from '../../server/src/service/generate/offered.js';
import {
  readSupportField,
  supportFieldText,
  validateSupportField,
} from '../../server/src/service/generate/support-field.js';
import type { Target, TargetOptions } from '../../server/src/service/generate/target.js';
import { validateValue } from '../../server/src/service/generate/validate-value.js';
import { loadCatalogue } from '../facts.js';
import { scan } from './read-back.js';

const catalogue = loadCatalogue();

describe('what a guided dialogue asks for', () => {
  const values: readonly [notation: Notation, name: string, value: string, reason: RegExp | undefined][] = [
    ['url', 'ServicesDomain', 'example.com', undefined],
    ['url', 'ServicesDomain', ' 한국.example ', undefined],
    ['url', 'ServicesDomain', '', /needs a value/],
    ['url', 'ServicesDomain', 'https://example.com', /takes a domain/],
    ['url', 'ServicesDomain', '<domain>', /still to be filled in/],
    ['url', 'ServicesDomain', '{{domain}}', undefined],
    ['url', 'Nonsense', 'x', /not known in the provisioning URL/],
    ['url', 'IP_Mode', 'two stacks', undefined],
    ['url', 'IP_Mode', 'Dual_Stack', /takes one of IPv4-Only, IPv6-Only, Two Stacks/],
    ['config', 'IP_Mode', 'Two Stacks', /takes one of/],
    ['url', 'ServiceDiscoveryExcludedServices', 'WEBEX,CUCM', undefined],
    ['url', 'ServiceDiscoveryExcludedServices', 'WEBEX,WEBEX', /listed twice/],
    ['url', 'ServiceDiscoveryExcludedServices', 'WEBEX,TFTP', /`TFTP` is no item/],
    ['url', 'Telephony_Enabled', 'maybe', /takes one of True, False/],
    ['url', 'PRTCertificateName', '인증서 "A" & 100% 😀', undefined],
    ['installer', 'PRT_CERTIFICATE_NAME', 'a\nb', /cannot be written/],
    ['installer', 'PRT_CERTIFICATE_NAME', 'a ”b', /cannot be written/],
    ['installer', 'CLEAR', '0', /takes 1 only/],
    ['installer', 'TFTP', 'cucm.example.com', undefined],
    ['installer', 'TFTP', '10.0.0', /one host name or IP address/],
    ['installer', 'LANGUAGE', '1042', undefined],
    ['installer', 'LANGUAGE', 'Korean', /number of a language/],
    ['installer', 'LOG_DIRECTORY', 'logs', /whole path/],
    ['installer', 'FORGOT_PASSWORD_URL', 'www.example.com', /takes a web address/],
    ['installer', 'FORGOT_PASSWORD_URL', 'https://me:secret@example.com', /holds a password/],
    ['emm', 'FIPS_MODE', 'TRUE', undefined],
    ['config', 'Audio_Start_Port_Range', '70000', /at most/],
    ['config', 'Audio_Start_Port_Range', 'many', /whole number/],
  ];
  for (const [notation, name, value, reason] of values) {
    it(`${notation}: ${name} = ${JSON.stringify(value)} is ${reason ? 'refused' : 'taken'}`, () => {
      const found = validateValue(notation, name, value, catalogue);
      if (reason) assert.match(found ?? '', reason);
      else assert.equal(found, undefined);
    });
  }

  const offers: readonly [target: Target, options: TargetOptions, has: string[], hasNot: string[]][] = [
    ['url', {}, ['ServicesDomain', 'DiagnosticsToolEnabled'], ['FIPS_MODE', 'PRP_TYPE']],
    ['emm-ios', {}, ['AutoLoginUserName', 'FIPS_MODE'], []],
    ['emm-android', {}, ['FIPS_MODE'], ['AutoLoginUserName', 'AllowTeamsUseEmbeddedSafari']],
    ['emm-android', { product: 'blackberry' }, ['ServicesDomain', 'IP_Mode'], ['FIPS_MODE', 'ForceLaunchBrowser']],
    ['emm-intune', { product: 'intune' }, ['FIPS_MODE'], ['EMMType']],
    ['msi', {}, ['CLEAR', 'UXModel'], ['TYPE', 'DIAGNOSTICS_TOOL_ENABLED']],
    ['msi', { release: '12.9' }, ['CLEAR'], ['UXModel']],
    ['bootstrap', {}, ['ConfigurationFile', 'ServicesDomain'], ['CLEAR', 'Language']],
  ];
  for (const [target, options, has, hasNot] of offers) {
    it(`${target} ${JSON.stringify(options)} offers what there is`, () => {
      const names = offered(target, options, catalogue).map(({ name }) => name);
      for (const name of has) assert.ok(names.includes(name), name);
      for (const name of hasNot) assert.ok(!names.includes(name), name);
    });
  }

  const files: readonly [file: string, reason: RegExp | undefined][] = [
    ['groupa-config.xml', undefined],
    ['/customFolder/groupa-config.xml', undefined],
    ['customFolder/groupa-config.xml', /starts with `\/`/],
    ['a.xml;b.xml', /one file only/],
    ['configurationfile=a.xml', /file name alone/],
    ['my file.xml', /No blanks/],
    ['folder\\a.xml', /by `\/`/],
    ['/folder/', /names no file/],
    ['jabber-config', /ends with `.xml`/],
    ['', /Enter the name/],
  ];
  for (const [file, reason] of files) {
    it(`Cisco Support Field: ${JSON.stringify(file)} is ${reason ? 'refused' : 'written and read back'}`, () => {
      if (reason) assert.match(validateSupportField(file) ?? '', reason);
      else {
        assert.equal(validateSupportField(file), undefined);
        assert.equal(readSupportField(supportFieldText(file)), file);
      }
    });
  }

  it('a QR code takes links up to its limit, and can be scanned there', () => {
    const url = (length: number) => 'ciscojabber://provision?ServicesDomain='.padEnd(length, 'a');
    for (const length of [45, 500, 2331]) assert.equal(scan(qrCode(url(length)) ?? ''), url(length));
    assert.equal(qrCode(url(2332)), undefined);
  });
});
