import { t } from '../messages/localise.js';
import type { Answer, AnswerSection, Cell } from './answer.js';
import { notStated, yesNo } from './cells.js';
import { ipModesIn, ipModesThatCount } from './ip-modes.js';
import { ipv6Limits } from './ipv6-limits.js';
import { ipv6Outcomes } from './ipv6-outcomes.js';
import type { Questions } from './questions.js';
import { sourceOf } from './sources.js';
import { stackName } from './stack-name.js';

/** How clients connect, for each server of the deployment and each mode of its files, and what limits it. */
export function ipv6Answer(ask: Questions): Answer {
  return { id: 'ipv6', title: t('IPv6 outcome'), sections: [stated(ask), connections(ask), ipv6Limits(ask)] };
}

function stated(ask: Questions): AnswerSection {
  const client = ask.fact('network.client_ip_stack');
  const devices = ask.fact('servers.cucm.sip_device_ip_mode');
  const modes = ipModesIn(ask);
  const rows: Cell[][] = [
    [t('Network of the clients'), client === undefined ? notStated() : stackName(ask, client)],
    ...modes.map(({ where, mode }): Cell[] => [t('IP_Mode in {0}', where), modeCell(ask, mode)]),
    ...(modes.length === 0 ? [[t('IP_Mode'), t('not set: {0}', stackName(ask, 'dual', 'ip_mode'))]] : []),
    ...(devices === undefined ? [] : [[t('Softphone devices on Unified CM'), stackName(ask, devices)]]),
    [t('NAT64/DNS64 in the access network'), yesNo(ask.fact('network.nat64_dns64'))],
  ];
  const differ = ask.ways.some((way) => way.words('effective_ip_mode()') === '');
  return {
    ...(differ ? { paragraphs: [t('The inputs differ in IP_Mode; each mode is shown.')] } : {}),
    table: { columns: [t('Fact'), t('Value')], rows },
  };
}

function modeCell(ask: Questions, mode: string): Cell {
  return mode === '?' ? { text: t('no known mode'), verdict: 'bad' } : stackName(ask, mode);
}

function connections(ask: Questions): AnswerSection {
  const rows = ipv6Outcomes(ask, ipModesThatCount(ask));
  const title = t('Connections');
  if (rows.length === 0) return { title, paragraphs: [t('No server is declared under `servers`.')] };
  return {
    title,
    table: { columns: [t('Server'), t('Client network'), t('Server network'), t('IP_Mode'), t('Outcome')], rows },
    notes: [t('This holds where DNS has both A and AAAA records of the servers.')],
    sources: sourceOf(ask.part('ipv6-connection.source')),
  };
}
