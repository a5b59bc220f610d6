import { t } from '../service/messages/localise.js';
import { type Option, optionTable } from './option-table.js';

/** The page of `--help`. */
export function helpPage(): string {
  const rows = Object.entries<Option>(optionTable).map(([name, option]): [string, string] => {
    const short = option.short ? `-${option.short}, ` : '    ';
    return [`  ${short}--${name}${option.value ? ` ${option.value}` : ''}`, option.help()];
  });
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    t('Usage: jabber-lint [options] FILE|DIR|GLOB…'),
    '',
    t('Checks Cisco Jabber configurations: jabber-config.xml and group files.'),
    t('Files named, also by a glob, are always checked; in a directory, every *.xml that is a Jabber configuration.'),
    t('What jabber-lint.yaml beside or above a file says applies to it.'),
    '',
    t('Options:'),
    ...rows.map(([left, right]) => left.padEnd(width) + right),
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
