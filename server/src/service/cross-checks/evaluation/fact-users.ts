import { once } from '../../once.js';
import type { CompiledCheck } from './compiled-check.js';

/** The ids of the rules that ask for the fact at a dotted path. */
export type FactUsers = (path: string) => readonly string[];

/** The tables by name, as they are written. */
type Tables = Readonly<Record<string, unknown>>;

interface User {
  readonly id: string;
  asksFor(path: string): boolean;
}

/** Works out who asks for what when that is first wanted: it takes the conditions of all rules. */
export function createFactUsers(checks: readonly CompiledCheck[], tables: Tables): FactUsers {
  const users = once(() => checks.map((check) => userOf(check, tables)));
  return (path) =>
    users()
      .filter((user) => user.asksFor(path))
      .map(({ id }) => id);
}

/** A path is written in the rule, or put together from words that are, as the places that the rule marks show. */
function userOf({ rule: { id, each, when, at }, facts }: CompiledCheck, tables: Tables): User {
  const written = new Set(facts);
  const text = [...Object.values(each ?? {}), when].join('\n');
  const read = [...text.matchAll(/\b(?:rows|table)\("([\w-]+)"/g)].map(([, name = '']) => JSON.stringify(tables[name]));
  const isNamed = (word: string): boolean => [text, ...read].some((each) => each?.includes(`"${word}"`));
  const composed = at.flatMap((place) => composedPath(place) ?? []);
  return {
    id,
    asksFor: (path) =>
      written.has(path) ||
      text.includes(`"${path}"`) ||
      composed.some((pattern) => pattern.exec(path)?.slice(1).every(isNamed) ?? false),
  };
}

/** Matches the paths that a place such as `deployment/servers.{server}.version` can stand for. */
function composedPath(place: string): RegExp | undefined {
  if (!/^deployment\/[^{]+\{/.test(place)) return undefined;
  const parts = place.slice('deployment/'.length).split(/\{[^}]*\}/);
  return new RegExp(`^${parts.map(literal).join('([^.]+)')}$`);
}

function literal(text: string): string {
  return text.replace(/\[[^\]]*\]/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
