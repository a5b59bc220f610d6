import { t } from '../messages/localise.js';
import type { Answer, AnswerSection, Cell } from './answer.js';
import { notStated, yesNo } from './cells.js';
import { cellOf, type Questions, type Row } from './questions.js';
import { sourceOf } from './sources.js';

const servers = ['cucm', 'im_presence', 'unity_connection'] as const;
const stacks = ['ipv4', 'ipv6', 'dual'] as const;

/** How clients connect, for each server of the deployment: the row of the guide's table, and what limits it. */
export function ipv6Answer(ask: Questions): Answer {
  const client = ask.fact('network.client_ip_stack');
  const mode = ask.words('effective_ip_mode()');
  return {
    id: 'ipv6',
    title: t('IPv6 outcome'),
    sections: [stated(ask, client, mode), outcomes(ask, client, mode), limits(ask)],
  };
}

function stated(ask: Questions, client: string | undefined, mode: string): AnswerSection {
  const modes = ask.words('ip_modes().map(m, m.input + ": " + m.value)');
  return {
    table: {
      columns: [t('Fact'), t('Value')],
      rows: [
        [t('Network of the clients'), client === undefined ? notStated() : stackName(ask, client)],
        [t('IP_Mode in the files'), modes === '' ? t('not set; two stacks is the default') : modes],
        [
          t('IP_Mode that counts'),
          mode === '' ? { text: t('the files differ'), verdict: 'bad' } : stackName(ask, mode),
        ],
        [t('NAT64/DNS64 in the access network'), yesNo(ask.fact('network.nat64_dns64'))],
      ],
    },
  };
}

function outcomes(ask: Questions, client: string | undefined, mode: string): AnswerSection {
  const rows = servers
    .filter((server) => ask.holds(`deployed("${server}")`))
    .flatMap((server) => outcomesOf(ask, server, client, mode));
  return {
    title: t('Connections'),
    ...(rows.length === 0 ? { paragraphs: [t('No server is declared under `servers`.')] } : {}),
    ...(rows.length === 0
      ? {}
      : {
          table: { columns: [t('Server'), t('Client network'), t('Server network'), t('IP_Mode'), t('Outcome')], rows },
        }),
    sources: sourceOf(ask.part('ipv6-connection.source')),
  };
}

/** What is not stated is shown for every value it may have. */
function outcomesOf(ask: Questions, server: string, client: string | undefined, mode: string): Cell[][] {
  const network = ask.fact(`servers.${server}.ip_stack`);
  return ask
    .rows('ipv6-connection')
    .filter(
      (row) => fits(row, 'client', client) && fits(row, 'server', network) && fits(row, 'ip_mode', mode || undefined),
    )
    .map((row) => [
      ask.nameOf(server),
      guess(stackName(ask, cellOf(row, 'client')), client !== undefined),
      guess(stackName(ask, cellOf(row, 'server')), network !== undefined),
      stackName(ask, cellOf(row, 'ip_mode')),
      outcome(ask, row),
    ]);
}

function fits(row: Row, column: string, value: string | undefined): boolean {
  return value === undefined || !stacks.some((stack) => stack === value) || cellOf(row, column) === value;
}

function outcome(ask: Questions, row: Row): Cell {
  const found = cellOf(row, 'outcome');
  const text = String(ask.part(`ipv6-connection.vocabulary.outcome.${found}`));
  if (found !== 'fail') return { text, verdict: 'good' };
  const translated = cellOf(row, 'client') === 'ipv6' && ask.holds('yes("network.nat64_dns64")');
  return translated ? { text: t('only through NAT64/DNS64'), verdict: 'doubt' } : { text, verdict: 'bad' };
}

function limits(ask: Questions): AnswerSection {
  const notes: string[] = [];
  const add = (applies: boolean, path: string) => {
    if (applies) notes.push(...[ask.part(`ipv6-connection.limitations.${path}`)].flat().map(String));
  };
  add(ask.holds('mra()'), 'mra');
  if (ask.holds('messenger()')) notes.push(t('Webex Messenger is not available over IPv6.'));
  add(ask.holds('on_premises()'), 'https');
  add(ask.holds('deployed("cucm")'), 'telephony');
  return notes.length === 0 ? {} : { title: t('What else applies'), notes };
}

function stackName(ask: Questions, stack: string): string {
  return String(ask.part(`ipv6-connection.vocabulary.stack.${stack}`) ?? stack);
}

function guess(text: string, isStated: boolean): Cell {
  return isStated ? text : { text: t('{0} (not stated)', text), verdict: 'unknown' };
}
