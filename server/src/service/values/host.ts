/** True for `192.0.2.10`: four numbers from 0 to 255. */
export function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}

/** True for an IPv6 address, with or without brackets and zone. */
export function isIpv6(text: string): boolean {
  const bare = text.replace(/^\[(.*)\]$/, '$1').replace(/%[\w.-]+$/, '');
  const halves = bare.split('::');
  if (halves.length > 2 || !bare.includes(':')) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1);
  const hasIpv4Tail = last !== undefined && isIpv4(last);
  const hexGroups = hasIpv4Tail ? groups.slice(0, -1) : groups;
  if (!hexGroups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  const count = hexGroups.length + (hasIpv4Tail ? 2 : 0);
  return halves.length === 2 ? count < 8 : count === 8;
}

/** True for text of digits and dots alone: meant as an IPv4 address, right or wrong. */
export function looksLikeIpv4(text: string): boolean {
  return /^[\d.]+$/.test(text) && text.includes('.');
}

/**
 * True for a host or domain name. Underscores and letters outside ASCII pass: Cisco's samples use
 * the former, international names the latter, and the client is not known to refuse either.
 */
export function isHostName(text: string): boolean {
  return /^[\p{L}\p{N}_]([\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}_])?(\.[\p{L}\p{N}_]([\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}_])?)*\.?$/u.test(
    text,
  );
}
