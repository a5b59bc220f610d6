/** What the bundler and the second script of the server leave in a worker's global scope. */
interface Scope {
  /** Gives the second script; the first asks for it when something of it is first used. */
  jabberServerLater?: () => unknown;
  jabberServerRest?: unknown;
  importScripts?: (address: string) => void;
}

/** Where the second script of the server is: the client knows, a worker does not. */
export function loadLaterFrom(address: string | undefined): void {
  const scope = globalThis as Scope;
  scope.jabberServerLater = () => {
    if (scope.jabberServerRest === undefined) {
      if (address === undefined) throw new Error('the client did not say where language-server-later.js is');
      scope.importScripts?.(address);
    }
    return scope.jabberServerRest;
  };
}
