/** What keeps a text from being a keyboard shortcut; `meant` is the text mended, where that is plain. */
export interface HotkeyProblem {
  readonly kind: 'ctrl-missing' | 'shift-and-alt' | 'key-missing' | 'key-unknown' | 'order' | 'separator';
  readonly meant?: string;
}

/** Anything longer is no shortcut and not worth taking apart. */
const longestShortcut = 60;

/** Checks a shortcut: CTRL, then SHIFT or ALT or neither, then one character, joined by `+`. */
export function checkHotkey(text: string): HotkeyProblem | undefined {
  if (/^ctrl\+((shift|alt)\+)?.$/iu.test(text)) return undefined;
  if (text.length > longestShortcut) return { kind: 'key-unknown' };
  const parts = text.split(/\s*[+\-_]\s*|\s+/).filter((part) => part !== '');
  const modifiers = parts.map((part) => modifierOf(part));
  const keys = parts.filter((_, index) => modifiers[index] === undefined);
  const used = new Set(modifiers.filter((modifier) => modifier !== undefined));
  const key = keys[0];
  if (used.has('SHIFT') && used.has('ALT')) return { kind: 'shift-and-alt' };
  if (key === undefined) return { kind: 'key-missing' };
  if (keys.length > 1 || [...key].length > 1) return { kind: 'key-unknown' };
  if (!used.has('CTRL')) return { kind: 'ctrl-missing' };
  const meant = ['CTRL', ...(['SHIFT', 'ALT'] as const).filter((modifier) => used.has(modifier)), key].join('+');
  return { kind: /[-_\s]/.test(text) ? 'separator' : 'order', meant };
}

function modifierOf(part: string): 'CTRL' | 'SHIFT' | 'ALT' | undefined {
  switch (part.toUpperCase()) {
    case 'CTRL':
    case 'CONTROL':
    case 'STRG':
      return 'CTRL';
    case 'SHIFT':
      return 'SHIFT';
    case 'ALT':
      return 'ALT';
    default:
      return undefined;
  }
}
