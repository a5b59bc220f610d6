/** Where values are nested deeper, a text is not read: it is no configuration, and readers recurse. */
export const maxJsonDepth = 200;

/** True when objects and lists stand deeper in each other than a reader follows. */
export function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  const marks = /"(?:[^"\\\r\n]|\\.)*"?|[[{]|[\]}]/g;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const mark = match[0];
    if (mark === '[' || mark === '{') {
      depth++;
      if (depth > maxJsonDepth) return true;
    } else if (mark === ']' || mark === '}') depth--;
  }
  return false;
}
