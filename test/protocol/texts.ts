/** A configuration with the given content, one thing a line. */
export function config(...lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<config version="1.0">',
    ...lines.map((line) => `  ${line}`),
    '</config>',
    '',
  ].join('\n');
}

export const clean = config('<Policies>', '  <Screen_Capture_Enabled>false</Screen_Capture_Enabled>', '</Policies>');
/** One parameter with a letter too many. */
export const misspelt = clean.replaceAll('Screen_Capture_Enabled', 'Screen_Captures_Enabled');
