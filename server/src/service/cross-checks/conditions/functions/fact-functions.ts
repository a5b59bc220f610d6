import { isGivenValue } from '../cel-value.js';
import type { ConditionContext } from '../condition-context.js';
import type { ConditionFunction } from './condition-function.js';

/** Asks the deployment description. What is not stated is unknown: it is neither yes nor no, nor one of anything. */
export function factFunctions(context: ConditionContext): ConditionFunction[] {
  const keysOf = (value: unknown): string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  return [
    {
      signature: 'fact(string): dyn',
      about: 'The declared fact at a path; null when not stated.',
      run: (path: string) => context.fact(path),
    },
    {
      signature: 'stated(string): bool',
      about: 'True when the fact is declared.',
      run: (path: string) => context.fact(path) !== null,
    },
    {
      signature: 'yes(string): bool',
      about: 'True when the fact is declared true.',
      run: (path: string) => context.fact(path) === true,
    },
    {
      signature: 'no(string): bool',
      about: 'True when the fact is declared false.',
      run: (path: string) => context.fact(path) === false,
    },
    {
      signature: 'one_of(string, list): bool',
      about: 'True when the fact is one of these.',
      run: (path: string, values: readonly unknown[]) => values.includes(context.fact(path)),
    },
    {
      signature: 'items(string): list',
      about: 'The fact as a list: a single value as one item, nothing as an empty list.',
      run: (path: string) => context.items(path),
    },
    {
      signature: 'has_item(string, dyn): bool',
      about: 'True when the list at the path holds the value.',
      run: (path: string, value: unknown) => context.items(path).includes(value),
    },
    {
      signature: 'keys(string): list<string>',
      about: 'The keys declared below a path.',
      run: (path: string) => keysOf(context.fact(path)),
    },
    {
      signature: 'deployed(string): bool',
      about: 'True when `servers` has the key and does not say `deployed: false`.',
      run: (server: string) => {
        const declared = context.fact(`servers.${server}`);
        return declared !== null && declared !== false && context.fact(`servers.${server}.deployed`) !== false;
      },
    },
    {
      signature: 'clients(): list<string>',
      about: 'The declared clients.',
      run: () => keysOf(context.fact('clients')),
    },
    {
      signature: 'given(dyn): bool',
      about: 'True unless it is null, an empty text or list, zero or false.',
      run: isGivenValue,
    },
  ];
}
