import type { ASTNode } from '@marcbachmann/cel-js';
import type { SettingsKind } from './cross-check.js';
import { inputOfView, type ViewName } from './situation.js';

/** What a setting has to be for a call to be true; `off` is left out: not being switched off is a default, not silence. */
const positive: ReadonlySet<string> = new Set(['has', 'present', 'on', 'equals', 'any_of', 'used']);

/**
 * The inputs from whose silence a condition concludes: it holds where something is *not* set there. Read off the
 * text: a question about a setting that stands below an odd number of negations, or is compared with another.
 */
export function silentInputs(condition: ASTNode): SettingsKind[] {
  const found = new Set<SettingsKind>();
  visit(condition, true, found);
  return [...found];
}

function visit(node: unknown, affirmed: boolean, found: Set<SettingsKind>): void {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, affirmed, found);
    return;
  }
  if (typeof node !== 'object' || node === null || !('op' in node) || !('args' in node)) return;
  const known = node as ASTNode;
  if (known.op === '!_') visit(known.args, !affirmed, found);
  else if (known.op === '==' || known.op === '!=') visit(known.args, false, found);
  else if (known.op === 'rcall') {
    const [method, receiver, args] = known.args;
    const input = inputOf(receiver);
    if (input && !affirmed && positive.has(method)) found.add(input);
    visit(receiver, affirmed, found);
    visit(args, affirmed, found);
  } else visit(known.args, affirmed, found);
}

function inputOf(receiver: ASTNode): SettingsKind | undefined {
  return receiver.op === 'id' && Object.hasOwn(inputOfView, receiver.args)
    ? inputOfView[receiver.args as ViewName]
    : undefined;
}
