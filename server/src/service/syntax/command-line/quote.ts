/** Quotes that word processors put for `"`. */
export const typographicQuotes = '\u201c\u201d\u201e\u201f';

const plain = /^[\w.:\\/@,+-]+$/;

/** True when a command line can hold the value: one line, without typographic quotes, which read as quotes. */
export function canHoldInstallerValue(value: string): boolean {
  return !/[\r\n\0\u201c\u201d\u201e\u201f]/.test(value);
}

/** The value as the installer reads it, in quotes where it needs them; a quote inside is doubled. */
export function quoteForInstaller(value: string): string {
  return plain.test(value) ? value : `"${value.replace(/"/g, '""')}"`;
}

/** The value for a command of a batch file, where a `%` that names no variable is doubled. */
export function quoteForCmd(value: string): string {
  return escapeForBatch(quoteForInstaller(value));
}

/** The value for an argument list in single quotes, as `Start-Process msiexec -ArgumentList '…'` takes it. */
export function quoteForPowerShell(value: string): string {
  return quoteForInstaller(value).replace(/['\u2018-\u201b]/g, '$&$&');
}

const variable = /%[A-Za-z_][\w()]*(?::[^%\r\n"]*)?%/y;

/** Text of a batch file that stands for the given text: variables stay variables, other `%` are doubled. */
export function escapeForBatch(text: string): string {
  return mapPercents(text, (rest) => rest || '%%');
}

/** Where a `%` of a batch file stands for a variable: the variable as written. */
export function variableAt(text: string, offset: number): string | undefined {
  variable.lastIndex = offset;
  return variable.exec(text)?.[0];
}

function mapPercents(text: string, write: (variable: string) => string): string {
  let result = '';
  let done = 0;
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', done)) {
    const found = variableAt(text, at) ?? '';
    result += text.slice(done, at) + write(found);
    done = at + Math.max(found.length, 1);
  }
  return result + text.slice(done);
}
