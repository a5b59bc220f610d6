// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of snippets look like that

import type { Template } from '../language-service.js';
import { t } from '../messages/localise.js';

/** What a new configuration can start from. The tab stops hold values that pass every check until they are typed over. */
export function templates(): Template[] {
  return [
    {
      id: 'minimal',
      title: t('Minimal'),
      description: t('The frame of a configuration file with one group'),
      snippet: file(group('Policies', '$0')),
    },
    {
      id: 'ldap',
      title: t('On-premises with LDAP contacts'),
      description: t('Contacts from a directory server over LDAPS, sign-in with the Unified CM account'),
      snippet: file(
        group(
          'Directory',
          '<DirectoryServerType>LDAP</DirectoryServerType>',
          '<PrimaryServerName>${1:ldap1.example.com}</PrimaryServerName>',
          '<ServerPort1>${2|636,3269|}</ServerPort1>',
          '<UseSSL>True</UseSSL>',
          '<SearchBase1>${3:ou=people,dc=example,dc=com}</SearchBase1>',
          '<LDAP_UseCredentialsFrom>CUCM</LDAP_UseCredentialsFrom>',
          '<PresenceDomain>${4:example.com}</PresenceDomain>',
        ),
      ),
    },
    {
      id: 'uds',
      title: t('On-premises with UDS contacts'),
      description: t('Contacts from Unified CM, photos from a web server'),
      snippet: file(
        group(
          'Directory',
          '<DirectoryServerType>UDS</DirectoryServerType>',
          '<UdsServer>${1:cucm.example.com}</UdsServer>',
          '<UdsPhotoUriWithToken>${2:https://photos.example.com}/%%uid%%.jpg</UdsPhotoUriWithToken>',
          '<PresenceDomain>${3:example.com}</PresenceDomain>',
        ),
      ),
    },
    {
      id: 'mobile',
      title: t('Mobile and Remote Access'),
      description: t('Phones and tablets, also outside the company network'),
      snippet: file(
        group(
          'Client',
          '<CachePasswordMobile>${1|false,true|}</CachePasswordMobile>',
          '<ForceLogoutTimerMobile>${2:60}</ForceLogoutTimerMobile>',
        ),
        group('Directory', '<DirectoryServerType>UDS</DirectoryServerType>'),
        group(
          'Policies',
          '<VoiceServicesDomain>${3:example.com}</VoiceServicesDomain>',
          '<Push_Notification_Enabled>true</Push_Notification_Enabled>',
          '<EnableVoicePush>true</EnableVoicePush>',
          '<ForceDevicePin>${4|true,false|}</ForceDevicePin>',
        ),
      ),
    },
    {
      id: 'team-messaging',
      title: t('Team Messaging Mode'),
      description: t('Jabber with Webex for messages and Unified CM for calls'),
      snippet: file(
        group(
          'Directory',
          '<ContactSearchSource>${1|CI-UDS-LDAP,CI|}</ContactSearchSource>',
          '<ContactProfileSource>CI-UDS-LDAP</ContactProfileSource>',
        ),
        group('Policies', '<VoiceServicesDomain>${2:example.com}</VoiceServicesDomain>'),
      ),
    },
  ];
}

function file(...groups: readonly string[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<config version="1.0">', ...groups, '</config>', ''];
  return lines.join('\n');
}

function group(name: string, ...lines: readonly string[]): string {
  return [`  <${name}>`, ...lines.map((line) => `    ${line}`), `  </${name}>`].join('\n');
}
