import type { ASTNode } from '@marcbachmann/cel-js';
import { inputOfView } from './situation.js';

/** Settings that functions without a name in their arguments look at. */
const lookedAt: Readonly<Record<string, readonly string[]>> = {
  ip_mode: ['IP_Mode'],
  ip_modes: ['IP_Mode'],
  effective_ip_mode: ['IP_Mode'],
  excluded: ['ServiceDiscoveryExcludedServices'],
  excluded_anywhere: ['ServiceDiscoveryExcludedServices'],
  exclusions: ['ServiceDiscoveryExcludedServices'],
  telephony_expected: ['Telephony_Enabled'],
  uses_ldap: ['DirectoryServerType', 'PrimaryServerName'],
  uses_uds: ['DirectoryServerType'],
  ldap_port: ['ServerPort1'],
  ldap_plain: ['UseSSL', 'ServerPort1'],
};
/** Methods that look at all settings of an input. */
const lookAtAll: ReadonlySet<string> = new Set(['names', 'pages', 'raw', 'used', 'command_line']);

/** The settings that expressions can look at; undefined where their text does not name all of them. */
export function settingNames(nodes: readonly ASTNode[]): readonly string[] | undefined {
  const found: string[] = [];
  return nodes.every((node) => visit(node, found)) ? [...new Set(found)] : undefined;
}

/** Every text that stands in the expression may be a name; more than needed does no harm. */
function visit(node: unknown, found: string[]): boolean {
  if (Array.isArray(node)) return node.every((each) => visit(each, found));
  if (typeof node !== 'object' || node === null || !('op' in node) || !('args' in node)) return true;
  const known = node as ASTNode;
  if (known.op === 'value') {
    if (typeof known.args === 'string') found.push(known.args);
    return true;
  }
  if (known.op === 'call') {
    const [name, args] = known.args;
    found.push(...(lookedAt[name] ?? []));
    if (name === 'holds' || name === 'rows' || name === 'table' || name === 'changed') return false;
    return visit(args, found);
  }
  if (known.op === 'rcall') {
    const [method, receiver, args] = known.args;
    if (lookAtAll.has(method) || (isView(receiver) && args.some(isPutTogether))) return false;
    return visit(receiver, found) && visit(args, found);
  }
  return visit(known.args, found);
}

function isView({ op, args }: ASTNode): boolean {
  return op === 'id' && typeof args === 'string' && Object.hasOwn(inputOfView, args);
}

/** A name made of parts: what it is cannot be read off the text. */
function isPutTogether({ op }: ASTNode): boolean {
  return op === '+';
}
