/** Breaks long lines at blanks; what follows in a list item is indented like its beginning. */
export function wrapText(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  // Lines of an example are code; their breaks matter.
  if (line.length <= width || line.trimStart().startsWith('<')) return line;
  const indent = ' '.repeat(/^\s*(- )?/.exec(line)?.[0].length ?? 0);
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/ (?=\S)/)) {
    if (current.trim() !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = indent + word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  lines.push(current);
  return lines.join('\n');
}
