import picomatch from 'picomatch';
import { isQuickGlob } from '../../service/text/quick-glob.js';

/** Says whether a file is left out; the path is relative to the lint file's directory, with `/`. */
export type Ignore = (relativePath: string) => boolean;

interface Pattern {
  readonly ignores: boolean;
  matches(path: string): boolean;
}

/**
 * Globs as in a `.gitignore`: one without `/` matches a name at any depth, one that matches a
 * directory covers all below it, a leading `!` takes back, and the last that matches decides. A `\` stands between
 * directories, as Windows users write them, but before brackets, braces, parentheses and `!` is an escape.
 */
export function createIgnore(globs: readonly string[]): Ignore {
  const patterns = globs.map(compile).filter((pattern) => pattern !== undefined);
  return (relativePath) => {
    const paths = withParents(relativePath);
    let ignored = false;
    for (const pattern of patterns) {
      if (pattern.ignores !== ignored && paths.some(pattern.matches)) ignored = pattern.ignores;
    }
    return ignored;
  };
}

function compile(glob: string): Pattern | undefined {
  const ignores = !glob.startsWith('!');
  const body = (ignores ? glob : glob.slice(1))
    .replace(/\\(?![[\]{}()!])/g, '/')
    .replace(/^\.\//, '')
    .replace(/\/+$/, '');
  if (body === '' || !isQuickGlob(body)) return undefined;
  const anywhere = !body.includes('/');
  const matches = picomatch(anywhere ? `**/${body}` : body.replace(/^\//, ''), { dot: true });
  return { ignores, matches: (path) => matches(path) };
}

/** `a/b/c.xml` → `a`, `a/b`, `a/b/c.xml`. */
function withParents(path: string): string[] {
  const paths: string[] = [];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) paths.push(path.slice(0, at));
  paths.push(path);
  return paths;
}
