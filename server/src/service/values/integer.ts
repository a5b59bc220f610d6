/** The whole number a text holds; undefined when it holds anything else, or one too large to count with. */
export function readInteger(text: string): number | undefined {
  if (!/^[+-]?\d{1,15}$/.test(text)) return undefined;
  return Number(text);
}

/** The number at the front of a text such as `10 minutes`, `1,000` or `4000kbps`, where it is plain what was meant. */
export function numberMeant(text: string): string | undefined {
  if (/^\d{1,3}([ ,'_]\d{3})+$/.test(text)) return text.replace(/[ ,'_]/g, '');
  const withUnit = /^(\d{1,15})\s*[A-Za-z]+$/.exec(text);
  if (withUnit) return withUnit[1];
  return /^(\d{1,15})\.0*$/.exec(text)?.[1];
}
