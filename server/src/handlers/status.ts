import { type Status, type StatusParams, statusMethod } from '../../../protocol/requests.js';
import type { Server } from '../server.js';
import { platforms, releases } from '../service/catalogue/parameter.js';
import { defaultLintOptions } from '../service/lint-options.js';
import { guarded } from './guard.js';

/** `jabber/status`: which release and platforms apply to a document, and who says so. */
export function registerStatus(server: Server): void {
  const unknown: Status = {
    release: defaultLintOptions.release,
    releaseFrom: 'settings',
    platforms: defaultLintOptions.platforms,
    platformsFrom: 'settings',
    ignored: false,
    releases,
    knownPlatforms: platforms,
  };
  server.connection.onRequest(
    statusMethod,
    guarded<StatusParams, Status>(server, statusMethod, unknown, async ({ uri }) => {
      const { lint, releaseFrom, platformsFrom, lintFile, ignored } = await server.options.of(uri);
      return {
        ...unknown,
        release: lint.release,
        releaseFrom,
        platforms: lint.platforms,
        platformsFrom,
        ignored,
        ...(lintFile ? { lintFile: lintFile.uri } : {}),
      };
    }),
  );
}
