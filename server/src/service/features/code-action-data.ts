/** What a code action carries so that its edit can be made later, or by the host. */
export type CodeActionData =
  /** All certain fixes of the file, or of one rule. */
  | { readonly kind: 'fix-all'; readonly uri: string; readonly ruleId?: string }
  /** The host turns the rule off in jabber-lint.yaml. */
  | { readonly kind: 'disable-in-workspace'; readonly uri: string; readonly ruleId: string }
  /** The host adds the name to `allow` in jabber-lint.yaml. */
  | { readonly kind: 'allow-parameter'; readonly uri: string; readonly name: string };

/** Reads what a client sent back; undefined when it is not ours. */
export function codeActionData(data: unknown): CodeActionData | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('uri' in data)) return undefined;
  const { kind, uri } = data;
  if (typeof uri !== 'string') return undefined;
  const ruleId = 'ruleId' in data && typeof data.ruleId === 'string' ? data.ruleId : undefined;
  const name = 'name' in data && typeof data.name === 'string' ? data.name : undefined;
  if (kind === 'fix-all') return ruleId === undefined ? { kind, uri } : { kind, uri, ruleId };
  if (kind === 'disable-in-workspace' && ruleId !== undefined) return { kind, uri, ruleId };
  if (kind === 'allow-parameter' && name !== undefined) return { kind, uri, name };
  return undefined;
}
