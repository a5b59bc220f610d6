import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Script {
  part(module: string): unknown;
}

/** The services of the packaged server, in the form in which users run them. Needs `npm run package`. */
export function shippedServices() {
  const { part: first }: Script = require('../dist/language-server.js');
  const { part: later }: Script = require('../dist/language-server-later.js');
  return {
    ...(first('server/src/service/index.ts') as typeof import('../server/src/service/index.js')),
    ...(later(
      'server/src/service/description-service.ts',
    ) as typeof import('../server/src/service/description-service.js')),
  };
}
