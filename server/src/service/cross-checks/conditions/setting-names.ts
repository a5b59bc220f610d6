import type { ASTNode } from '@marcbachmann/cel-js';
import { inputOfView } from '../situation/situation.js';
import { isNode, literalText } from './condition-tree.js';
import type { TableData } from './tables.js';

/** The names of the settings that a rule looks at; `any` where it may be any. */
export type SeenSettings = readonly string[] | 'any';

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

/**
 * The settings that expressions can look at; undefined where neither their text nor the tables that they read name all
 * of them.
 */
export function settingNames(nodes: readonly ASTNode[], tables: TableData = {}): readonly string[] | undefined {
  const found: string[] = [];
  return nodes.every((node) => visit(node, found, tables)) ? [...new Set(found)] : undefined;
}

/** Every text that stands in the expression may be a name; more than needed does no harm. */
function visit(node: unknown, found: string[], tables: TableData): boolean {
  if (Array.isArray(node)) return node.every((each) => visit(each, found, tables));
  if (!isNode(node)) return true;
  const text = literalText(node);
  if (text !== undefined) found.push(text);
  if (node.op === 'call') {
    const [name, args] = node.args;
    found.push(...(lookedAt[name] ?? []));
    if (name === 'rows' || name === 'table') return visitTable(args[0], found, tables);
    if (name === 'holds' || name === 'changed') return false;
    return visit(args, found, tables);
  }
  if (node.op === 'rcall') {
    const [method, receiver, args] = node.args;
    if (lookAtAll.has(method) || (isView(receiver) && args.some(isPutTogether))) return false;
    return visit(receiver, found, tables) && visit(args, found, tables);
  }
  return visit(node.args, found, tables);
}

/** Every text of a table may be a name too. */
function visitTable(name: ASTNode | undefined, found: string[], tables: TableData): boolean {
  const table = tables[literalText(name) ?? ''];
  if (table) found.push(...textsIn(table).filter((text) => /^[\w.-]+$/.test(text)));
  return table !== undefined;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(textsIn)];
}

function isView({ op, args }: ASTNode): boolean {
  return op === 'id' && typeof args === 'string' && Object.hasOwn(inputOfView, args);
}

/** A name made of parts: what it is cannot be read off the text. */
function isPutTogether({ op }: ASTNode): boolean {
  return op === '+';
}
