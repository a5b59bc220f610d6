export function readVersion(text: string): number[] | undefined {
  const m = /^(?:X|V|WBS|iOS)?\s*(\d+)(?:\.(\d+))?(?:[.(](\d+)\)?)?(?:[.(](\d+)\)?)?\s*(?:SU\s*(\d+))?\s*(?:MR\s*(\d+))?/i.exec(text.trim());
  if (!m) return undefined;
  const n = (i: number) => Number(m[i] ?? 0);
  let maint = n(3);
  if (m[5] && !m[3]) maint = 1;
  return [n(1), n(2), maint, n(5), n(6), n(4)];
}
export function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const d = (a[i] ?? 0) - (b[i] ?? 0);
    if (d !== 0) return d;
  }
  return 0;
}
