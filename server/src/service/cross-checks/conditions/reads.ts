import type { ASTNode } from '@marcbachmann/cel-js';
import { literalText, nodesOf } from './condition-tree.js';

/** What functions without a path in their arguments read. */
const readBy: Readonly<Record<string, readonly string[]>> = {
  clients: ['clients'],
  mobile: ['clients'],
  desktop: ['clients'],
  mra: ['remote_access.mra'],
  on_premises: ['deployment_type'],
  messenger: ['deployment_type'],
  cloud: ['deployment_type'],
  telephony_expected: ['product_mode'],
  uses_ldap: ['directory.type'],
  uses_uds: ['directory.type'],
  expressway_older: ['servers.expressway_c.version', 'servers.expressway_e.version'],
  srv: ['dns.srv_records'],
  port_open: ['network.firewall'],
};
/** What stands before the text that such a function takes. */
export const factPrefixes: Readonly<Record<string, string>> = {
  fact: '',
  stated: '',
  yes: '',
  no: '',
  one_of: '',
  items: '',
  has_item: '',
  keys: '',
  older: '',
  at_least: '',
  deployed: 'servers.',
  client: 'clients.',
};

/** The facts of the deployment that an expression asks for; `*` where its text does not show which. */
export function readsOf(expression: ASTNode): string[] {
  return [...nodesOf(expression)].flatMap((node) => {
    if (node.op !== 'call') return [];
    const [name, args] = node.args;
    const prefix = factPrefixes[name];
    return [
      ...(readBy[name] ?? []),
      ...(name === 'holds' ? ['*'] : []),
      ...(prefix === undefined ? [] : [prefix + pathIn(args[0])]),
    ];
  });
}

/** The text of a literal; its beginning when it is put together; `*` when nothing of it is known. */
function pathIn(node: ASTNode | undefined): string {
  const text = literalText(node);
  if (text !== undefined) return text;
  if (node?.op === '+') {
    const [left] = node.args;
    const start = pathIn(left);
    if (start !== '*') return start;
  }
  return '*';
}
