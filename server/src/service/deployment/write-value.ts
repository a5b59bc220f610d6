/** A value in one line: `[a, b]`, `{key: value}`, or a scalar, quoted where YAML or a hasty reader needs it. */
export function writeFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${writeKey(key)}: ${writeFlow(inner)}`)
      .join(', ')}}`;
  }
  return writeScalar(value);
}

/** A map over several lines, each after `indent`; without a line end. */
export function writeBlock(map: unknown, indent: string, eol: string): string {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return indent + writeFlow(map);
  return Object.entries(map)
    .map(([key, value]) => {
      const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
      if (!isMap || Object.keys(value as object).length === 0) return `${indent}${writeKey(key)}: ${writeFlow(value)}`;
      return `${indent}${writeKey(key)}:${eol}${writeBlock(value, `${indent}  `, eol)}`;
    })
    .join(eol);
}

export function writeKey(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) && !isWord(key) ? key : JSON.stringify(key);
}

function writeScalar(value: unknown): string {
  if (typeof value !== 'string') return value === null || value === undefined ? 'null' : String(value);
  // What stands in quotes in JSON does so in YAML.
  return /^[A-Za-z][\w.@/()-]*$/.test(value) && !isWord(value) ? value : JSON.stringify(value);
}

/** Words that one YAML or the other reads as something else than a text. */
function isWord(text: string): boolean {
  return /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i.test(text);
}
