import { t } from '../messages/localise.js';
import type { Questions, Way } from './questions.js';

/** The modes of the table. */
const known = ['ipv4', 'ipv6', 'dual'];

/** Of group files with the same mode only so many are named. */
const mostNamed = 3;

/** IP_Mode of each input that sets it, and of the group files that do, those with the same mode together. */
export function ipModesIn(ask: Questions): { readonly where: string; readonly mode: string }[] {
  const [base, ...groups] = ask.ways;
  const own = base ? modesOf(base, 'ip_modes().map(m, m.input + " " + m.value)') : [];
  const files = new Map<string, string[]>();
  for (const way of groups) {
    for (const mode of modesOf(way, 'ip_mode(groupcfg)')) files.set(mode, [...(files.get(mode) ?? []), way.file ?? '']);
  }
  return [
    ...own.map((entry) => {
      const [input = '', mode = ''] = entry.split(' ');
      return { where: ask.nameOf(input), mode };
    }),
    ...[...files].map(([mode, names]) => ({ where: namesOf(names), mode })),
  ];
}

function namesOf(files: readonly string[]): string {
  const named = files.slice(0, mostNamed).join(', ');
  return files.length <= mostNamed ? named : t('{0} and {1} more', named, files.length - mostNamed);
}

/** The modes in which clients come to connect. */
export function ipModesThatCount(ask: Questions): readonly string[] {
  const modes = ask.ways.flatMap((way) => {
    const effective = modesOf(way, 'effective_ip_mode()');
    return effective.length > 0 ? effective : modesOf(way, 'ip_modes().map(m, m.value)');
  });
  return known.filter((mode) => modes.includes(mode));
}

function modesOf(way: Way, expression: string): string[] {
  return way
    .words(expression)
    .split(', ')
    .filter((mode) => mode !== '');
}
