import type { Questions, Way } from './questions.js';

/** The modes of the table. */
const known = ['ipv4', 'ipv6', 'dual'];

/** IP_Mode of each input and group file that sets it. */
export function ipModesIn(ask: Questions): { readonly where: string; readonly mode: string }[] {
  const [base, ...groups] = ask.ways;
  const own = base ? modesOf(base, 'ip_modes().map(m, m.input + " " + m.value)') : [];
  return [
    ...own.flatMap((entry) => {
      const [input = '', mode = ''] = entry.split(' ');
      return [{ where: ask.nameOf(input), mode }];
    }),
    ...groups.flatMap((way) =>
      modesOf(way, 'ip_mode(groupcfg)').map((mode) => ({ where: way.file ?? ask.nameOf('config'), mode })),
    ),
  ];
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
