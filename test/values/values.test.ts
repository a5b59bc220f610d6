// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of this form are what is tested
import assert from 'node:assert/strict';
import { checkAddress } from '../../server/src/service/values/address.js';
import { isAttributeName } from '../../server/src/service/values/attribute-name.js';
import { sameTruth, truthOf } from '../../server/src/service/values/boolean.js';
import { checkDn } from '../../server/src/service/values/dn.js';
import { checkDomain } from '../../server/src/service/values/domain.js';
import { isAbsolutePath } from '../../server/src/service/values/file-path.js';
import { checkHotkey } from '../../server/src/service/values/hotkey.js';
import { numberMeant, readInteger } from '../../server/src/service/values/integer.js';
import { blanksInFilter, checkLdapFilter } from '../../server/src/service/values/ldap-filter.js';
import { separatorWritten, splitList } from '../../server/src/service/values/list.js';
import { findPlaceholders, holdsPlaceholder } from '../../server/src/service/values/placeholder.js';
import { checkUrl, passwordInUrl } from '../../server/src/service/values/url.js';
import { isVersion } from '../../server/src/service/values/version.js';

/** One test per row: the text and what is said of it. */
function table<T>(name: string, said: (text: string) => T, rows: readonly (readonly [text: string, said: T])[]): void {
  describe(name, () => {
    for (const [text, expected] of rows) {
      it(text === '' ? 'an empty text' : text, () => assert.deepEqual(said(text), expected));
    }
  });
}

const marked = (text: string, problem: { kind: string; start: number; end: number } | undefined) =>
  problem && `${problem.kind}: ${text.slice(problem.start, problem.end)}`;

describe('values', () => {
  table('truth of a word', truthOf, [
    ['true', true],
    ['TRUE', true],
    ['1', true],
    ['Enabled', true],
    ['off', false],
    ['No', false],
    ['ture', undefined],
    ['2', undefined],
    ['', undefined],
  ]);

  table('the same truth as 0 or 1', (text) => sameTruth(text, ['0', '1']), [
    ['true', '1'],
    ['off', '0'],
    ['perhaps', undefined],
  ]);

  table('the same truth where several words are documented', (text) => sameTruth(text, ['0', 'false', '1', 'true']), [
    ['yes', 'true'],
    ['no', 'false'],
  ]);

  table('whole numbers', readInteger, [
    ['15', 15],
    ['007', 7],
    ['-1', -1],
    ['+5', 5],
    ['1.5', undefined],
    ['', undefined],
    ['12345678901234567890', undefined],
    ['０', undefined],
  ]);

  table('the number meant', numberMeant, [
    ['10 minutes', '10'],
    ['4000kbps', '4000'],
    ['1,000', '1000'],
    ['5.0', '5'],
    ['5.5', undefined],
    ['ten', undefined],
    ['1,2', undefined],
  ]);

  table('web addresses', (text) => checkUrl(text)?.kind, [
    ['https://www.example.com', undefined],
    ['HTTP://example.com:8080/a?b=c', undefined],
    ['http://[2001:db8::1]/', undefined],
    ['file:///C:/pages/a.html', undefined],
    ['ftp://files.example.com', undefined],
    ['mailto:help@example.com', undefined],
    ['www.example.com', 'scheme-missing'],
    ['server:8080/path', 'scheme-missing'],
    ['/path', 'scheme-missing'],
    ['http:/example.com', 'scheme-broken'],
    ['http:example.com', 'scheme-broken'],
    ['https//example.com', 'scheme-broken'],
    ['http:///example.com', 'scheme-broken'],
    ['http:\\\\example.com', 'backslash'],
    ['htpp://example.com', 'scheme-misspelt'],
    ['hhtps://example.com', 'scheme-misspelt'],
    ['http://', 'host-missing'],
    ['https://:8443/x', 'host-missing'],
    ['http://example.com/my page', 'blank'],
    ['http://example.com http://example.org', 'blank'],
  ]);

  table('web addresses mended', (text) => checkUrl(text)?.meant, [
    ['http:/example.com/a', 'http://example.com/a'],
    ['https//example.com', 'https://example.com'],
    ['htpp://example.com', 'http://example.com'],
    ['htps://example.com', 'https://example.com'],
    ['http:\\\\example.com\\a', 'http://example.com/a'],
    ['www.example.com', undefined],
  ]);

  table(
    'a password in a web address',
    (text) => {
      const place = passwordInUrl(text);
      return place && text.slice(place.start, place.end);
    },
    [
      ['http://user:s3cret@example.com/photo', 's3cret'],
      ['http://user@example.com', undefined],
      ['http://example.com:8080/a@b', undefined],
    ],
  );

  table('server addresses', (text) => checkAddress(text)?.kind, [
    ['ldap1.example.com', undefined],
    ['ldap1', undefined],
    ['ldap_server.example.com', undefined],
    ['ldap1.example.com.', undefined],
    ['münchen.example.com', undefined],
    ['192.0.2.10', undefined],
    ['2001:db8::10', undefined],
    ['[2001:db8::10]', undefined],
    ['::ffff:192.0.2.1', undefined],
    ['fe80::1%eth0', undefined],
    ['192.0.2.256', 'octet'],
    ['192.0.2', 'octet'],
    ['ldap://ldap1.example.com:389', 'url'],
    ['ldap1.example.com:389', 'port'],
    ['a.example.com;b.example.com', 'several'],
    ['a.example.com, b.example.com', 'several'],
    ['ldap1 example.com', 'blank'],
    ['user@example.com', 'user'],
    ['ldap1.example.com/', 'path'],
    ['\\\\server\\share', 'path'],
    ['ldap1..example.com', 'shape'],
    ['-ldap1.example.com', 'shape'],
    ['ldap1.example.com!', 'shape'],
    ['2001:db8:::1', 'shape'],
    ['1:2:3:4:5:6:7:8:9', 'shape'],
  ]);

  table('the server meant', (text) => checkAddress(text)?.meant, [
    ['https://cucm.example.com:8443/x', 'cucm.example.com'],
    ['ldap1.example.com:389', 'ldap1.example.com'],
    ['[2001:db8::1]:389', '[2001:db8::1]'],
    ['cucm.example.com/', 'cucm.example.com'],
    ['\\\\server', undefined],
  ]);

  table('domains', (text) => checkDomain(text)?.kind, [
    ['example.com', undefined],
    ['corp', undefined],
    ['192.0.2.1', 'ip-address'],
    ['@example.com', 'user'],
    ['https://example.com', 'url'],
    ['.example.com', 'shape'],
    ['example,com', 'several'],
  ]);

  table('versions', isVersion, [
    ['12.9', true],
    ['12.9.1', true],
    ['12.9(0)', true],
    ['12.9.1.54321', true],
    ['14', true],
    ['v12.9', false],
    ['12.9.', false],
    ['latest', false],
    ['12,9', false],
  ]);

  table('shortcuts', (text) => checkHotkey(text)?.kind, [
    ['CTRL+J', undefined],
    ['CTRL+SHIFT+R', undefined],
    ['ctrl+alt+r', undefined],
    ['CTRL++', undefined],
    ['SHIFT+R', 'ctrl-missing'],
    ['R', 'ctrl-missing'],
    ['CTRL+SHIFT+ALT+R', 'shift-and-alt'],
    ['CTRL+SHIFT', 'key-missing'],
    ['CTRL+F12', 'key-unknown'],
    ['SHIFT+CTRL+R', 'order'],
    ['CTRL-SHIFT-R', 'separator'],
    ['CTRL + R', 'separator'],
  ]);

  table('shortcuts mended', (text) => checkHotkey(text)?.meant, [
    ['SHIFT+CTRL+R', 'CTRL+SHIFT+R'],
    ['Control-R', 'CTRL+R'],
    ['R', undefined],
  ]);

  table('distinguished names', (text) => marked(text, checkDn(text)), [
    ['ou=staff,dc=example,dc=com', undefined],
    ['OU=Staff, DC=example, DC=com', undefined],
    ['ou=staff', undefined],
    ['cn=Doe\\, Jane,dc=example', undefined],
    ['cn="Doe, Jane",dc=example', undefined],
    ['2.5.4.11=staff,dc=example', undefined],
    ['cn=a+sn=b,dc=example', undefined],
    ['example.com', 'equals-missing: example.com'],
    ['ou=staff,example,dc=com', 'equals-missing: example'],
    ['ou=staff,,dc=com', 'part-empty: ,'],
    ['ou=staff,dc=com,', 'part-empty: ,'],
    ['ou=,dc=com', 'value-missing: ou='],
    ['o u=staff,dc=com', 'type-invalid: o u'],
    ['cn="Doe, Jane,dc=example', 'quote-open: cn="Doe, Jane,dc=example'],
  ]);

  table('LDAP filters', (text) => marked(text, checkLdapFilter(text)), [
    ['(objectClass=user)', undefined],
    ['(&(objectCategory=person)(objectClass=user))', undefined],
    ['(&(objectCategory=group)(!(groupType:1.2.840.113556.1.4.803:=2147483648)))', undefined],
    ['(memberOf=cn=Staff,ou=Groups,dc=example,dc=com)', undefined],
    ['(cn=John*Smith)', undefined],
    ['(cn=)', undefined],
    ['(cn=a\\28b\\29)', undefined],
    ['(sn;lang-de>=m)', undefined],
    ['(&(a=b) (c=d))', undefined],
    ['(!(a=b))', undefined],
    ['objectClass=user', 'outer-parentheses-missing: objectClass=user'],
    ['(a=b)(c=d)', 'outer-parentheses-missing: (a=b)(c=d)'],
    ['(&(a=b)(c=d)', 'parenthesis-not-closed: ('],
    ['(a=b', 'parenthesis-not-closed: ('],
    ['(a=b))', 'parenthesis-stray: )'],
    ['(&(a=b)(c=d)))', 'parenthesis-stray: )'],
    ['(objectClass)', 'operator-missing: (objectClass)'],
    ['(=user)', undefined],
    ['(a b=c)', 'attribute-invalid: (a b=c)'],
    ['(&)', 'group-empty: (&)'],
    ['(!(a=b)(c=d))', 'not-takes-one: (!(a=b)(c=d))'],
    ['(cn=a\\zzb)', 'escape-invalid: \\zz'],
    ['(&(a=b)x(c=d))', 'text-between: x'],
    ['(&amp;(a=b))', 'escaped-twice: &amp;'],
    ['(cn=a(b)c)', 'parenthesis-in-value: ('],
  ]);

  it('checks a filter of 100,000 nested parts without running out of stack or time', () => {
    const text = `${'(&'.repeat(100_000)}(a=b)${')'.repeat(100_000)}`;
    assert.equal(checkLdapFilter(text), undefined);
  });

  table('blanks between the parts of a filter', (text) => blanksInFilter(text).length, [
    ['(&(a=b)(c=d e))', 0],
    ['(& (a=b) (c=d) )', 3],
  ]);

  it('splits a list without the blanks around its items', () => {
    assert.deepEqual(splitList(' a; ;b c;', ';'), [
      { text: 'a', start: 1, end: 2 },
      { text: 'b c', start: 5, end: 8 },
    ]);
  });

  table('the separator written', (text) => separatorWritten(text, ';', (item) => /^[0-2]$/.test(item)), [
    ['0,1', ','],
    ['0 1', ' '],
    ['0|1', '|'],
    ['0;1', undefined],
    ['0,5', undefined],
  ]);

  table('placeholders', (text) => findPlaceholders(text).map(({ kind, text: found }) => `${kind} ${found}`), [
    ['<domain>', ['left <domain>']],
    ['ldap.<your domain>', ['left <your domain>']],
    ['${DOMAIN}.com', ['template ${DOMAIN}']],
    ['{{ domain }}', ['template {{ domain }}']],
    ['http://photos.example.com/%%uid%%.jpg', ['token %%uid%%']],
    ['https://example.com/?u=${UserID}', ['token ${UserID}']],
    ['CHANGE_ME', ['left CHANGE_ME']],
    ['changeme', ['left changeme']],
    ['YOUR_DOMAIN', ['left YOUR_DOMAIN']],
    ['xxx.xxx.xxx.xxx', ['left xxx.xxx.xxx.xxx']],
    ['x.x.x.x', ['left x.x.x.x']],
    ['https://10.1.X.X:8443/', ['left 10.1.X.X']],
    ['10.1.2.3', []],
    ['12.9.x', []],
    ['x.x.x.x.example.com', []],
    ['XXXX', ['left XXXX']],
    ['(&(a<=1)(b>=2))', []],
    ['<b>Hello</b>', []],
    ['https://www.example.com/your_page', []],
    ['maxxxx', []],
    ['Exchange', []],
    ['voice.#{domain}', ['template #{domain}']],
    ['+44(##) #### ####', []],
    ['#{1}', []],
    ['[search base]', ['left [search base]']],
    ['[YOUR_DOMAIN_NAME]', ['left [YOUR_DOMAIN_NAME]']],
    ['[domain_realm]\n.example.com = EXAMPLE.COM', []],
    ['[your domain].example.com', ['left [your domain]']],
    ['[A-Za-z]', []],
    ['[Company news]', []],
    ['[fe80::1]', []],
    ['[domain]', []],
    ['(cn=[a b])', []],
    ['TODO', ['left TODO']],
    ['TODO: ask the help desk', ['left TODO']],
    ['TBD', ['left TBD']],
    ['todo', []],
    ['TODOS', []],
    ['https://example.com/TODO', []],
    ['Your TODO list', []],
    ['12.9.0 [build 1]', []],
  ]);

  table('values that cannot be judged yet', holdsPlaceholder, [
    ['%USERNAME%', true],
    ['[domain]', true],
    ['[Your Company Domain]', true],
    ['[A-Za-z]', false],
    ['[fe80::1]', false],
    ['[a', false],
    ['50%', false],
    ['true', false],
  ]);

  table('attribute names', isAttributeName, [
    ['telephoneNumber', true],
    ['msRTCSIP-PrimaryUserAddress', true],
    ['2.5.4.3', true],
    ['cn;lang-de', true],
    ['display name', false],
    ['mail=', false],
  ]);

  table('absolute paths', isAbsolutePath, [
    ['C:\\Jabber\\Saved', true],
    ['C:/Jabber', true],
    ['\\\\server\\share', true],
    ['/Users/Shared', true],
    ['~/Documents', true],
    ['%USERPROFILE%\\Chats', true],
    ['Chats\\Saved', false],
    ['C:Saved', false],
  ]);
});
