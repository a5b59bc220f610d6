import type { AnswerId } from '../service/answers/answer.js';
import { t } from '../service/messages/localise.js';
import { convertOptions } from './convert-options.js';
import { type Option, optionTable } from './option-table.js';
import { reportOptions } from './report-options.js';

/** The page of `--help`. */
export function helpPage(): string {
  return [
    t('Usage: jabber-lint [options] FILE|DIR|GLOB…'),
    t('       jabber-lint convert --to TARGET [options] FILE|-    (see jabber-lint convert --help)'),
    t('       jabber-lint report NAME [options]                   (see jabber-lint report --help)'),
    '',
    t('Checks Cisco Jabber configurations: jabber-config.xml and group files, bootstrap files, installer commands'),
    t('in scripts, provisioning links in texts and web pages, and EMM app configuration.'),
    t('In a directory, every file that is or holds one of these is checked; the others are passed over.'),
    t('What jabber-lint.yaml beside or above a file says applies to it.'),
    '',
    t('Options:'),
    ...optionRows(optionTable),
    '',
    t('Exit code:'),
    `  0  ${t('no error, and no more warnings than --max-warnings')}`,
    `  1  ${t('an error, or more warnings than --max-warnings')}`,
    `  2  ${t('wrong usage, or something could not be read or written; the other files are still checked')}`,
    '',
    t('Findings below --min-severity are neither reported nor counted. Places count from 1; columns in UTF-16 units.'),
    '',
  ].join('\n');
}

/** The page of `convert --help`. */
export function convertHelpPage(): string {
  return [
    t('Usage: jabber-lint convert --to TARGET [options] FILE|-'),
    '',
    t('Writes the settings of FILE, or of the input, in another notation. What the target cannot express is told'),
    t('on the error stream.'),
    '',
    t('Options:'),
    ...optionRows(convertOptions),
    '',
    t('Exit code:'),
    `  0  ${t('written, with every setting')}`,
    `  1  ${t('written, but settings were left out')}`,
    `  2  ${t('nothing written: wrong usage, nothing to convert, or something could not be read or written')}`,
    '',
  ].join('\n');
}

/** The page of `report --help`. */
export function reportHelpPage(): string {
  const reports: Readonly<Record<AnswerId, string>> = {
    check: t('every finding over all files of the deployment, with sources'),
    ipv6: t('how each server is reached over IPv4 and IPv6'),
    media: t('codecs, bit rates and the picture to expect'),
    'remote-access': t('what works over Mobile and Remote Access'),
    firewall: t('the ports for the services in use'),
    versions: t('the least version of each server and client'),
  };
  return [
    t('Usage: jabber-lint report NAME [options]'),
    '',
    t('Answers a question about the deployment that jabber-deployment.yaml describes.'),
    '',
    t('Reports:'),
    ...Object.entries(reports).map(([name, about]) => `  ${name.padEnd(15)}${about}`),
    '',
    t('Options:'),
    ...optionRows(reportOptions),
    '',
    t('Exit code:'),
    `  0  ${t('answered')}`,
    `  2  ${t('wrong usage, no description, or something could not be read or written')}`,
    '',
  ].join('\n');
}

function optionRows(table: Readonly<Record<string, Option>>): string[] {
  const rows = Object.entries(table).map(([name, option]): [string, string] => {
    const short = option.short ? `-${option.short}, ` : '    ';
    return [`  ${short}--${name}${option.value ? ` ${option.value}` : ''}`, option.help()];
  });
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => left.padEnd(width) + right);
}
