import type { ASTNode } from '@marcbachmann/cel-js';
import { literalText } from './condition-tree.js';
import { inputOfView, type Situation, type ViewName } from './situation.js';

/** Something without which a condition cannot hold: a fact, perhaps with a certain value, or a setting. */
export type Need =
  | { readonly kind: 'fact'; readonly path: string; readonly value?: boolean }
  | { readonly kind: 'setting'; readonly view: ViewName; readonly name: string };

/** Questions that are answered no where the fact is not stated; those with a value, where it is another. */
const askFor: Readonly<Record<string, { readonly prefix: string; readonly value?: boolean }>> = {
  yes: { prefix: '', value: true },
  no: { prefix: '', value: false },
  stated: { prefix: '' },
  one_of: { prefix: '' },
  has_item: { prefix: '' },
  older: { prefix: '' },
  at_least: { prefix: '' },
  client: { prefix: 'clients.' },
  deployed: { prefix: 'servers.' },
};
const askWithoutPath: Readonly<Record<string, Need>> = {
  mra: { kind: 'fact', path: 'remote_access.mra', value: true },
  on_premises: { kind: 'fact', path: 'deployment_type' },
  messenger: { kind: 'fact', path: 'deployment_type' },
  cloud: { kind: 'fact', path: 'deployment_type' },
  telephony_expected: { kind: 'fact', path: 'product_mode' },
};
/** Questions about a setting that are answered no where it is not written. */
const askForSetting: ReadonlySet<string> = new Set(['has', 'present', 'on', 'off', 'equals']);

/** What a condition needs, as far as the parts that have to hold together show it; it may need more. */
export function needsOf(condition: ASTNode): Need[] {
  if (condition.op === '&&') return condition.args.flatMap(needsOf);
  if (condition.op === 'call') {
    const [name, args] = condition.args;
    const asked = Object.hasOwn(askFor, name) ? askFor[name] : undefined;
    const path = literalText(args[0]);
    if (asked && path !== undefined) {
      const { prefix, value } = asked;
      return [{ kind: 'fact', path: prefix + path, ...(value === undefined ? {} : { value }) }];
    }
    const need = Object.hasOwn(askWithoutPath, name) ? askWithoutPath[name] : undefined;
    return need ? [need] : [];
  }
  if (condition.op === 'rcall') {
    const [method, receiver, args] = condition.args;
    const name = literalText(args[0]);
    if (name === undefined || !askForSetting.has(method) || receiver.op !== 'id') return [];
    return isViewName(receiver.args) ? [{ kind: 'setting', view: receiver.args, name }] : [];
  }
  return [];
}

/** False where a condition with these needs cannot hold. */
export function mayHold(needs: readonly Need[], situation: Situation): boolean {
  return needs.every((need) => {
    if (need.kind === 'setting') return situation[need.view].present(need.name);
    const fact = situation.deployment?.facts.get(need.path);
    return need.value === undefined ? fact !== undefined && fact !== null : fact === need.value;
  });
}

function isViewName(name: string): name is ViewName {
  return Object.hasOwn(inputOfView, name);
}
