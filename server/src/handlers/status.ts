import { type Status, type StatusParams, statusMethod } from '../../../protocol/requests.js';
import type { Server } from '../server.js';
import { platforms, releases } from '../service/catalogue/parameter.js';
import { defaultLintOptions } from '../service/lint-options.js';
import { deploymentItem } from './deployment-item.js';
import { guarded } from './guard.js';

/** `jabber/status`: which release, platforms and deployments apply to a document, and who says so. */
export function registerStatus(server: Server): void {
  const unknown: Status = {
    release: defaultLintOptions.release,
    releaseFrom: 'settings',
    platforms: defaultLintOptions.platforms,
    platformsFrom: 'settings',
    ignored: false,
    releases,
    knownPlatforms: platforms,
    deployments: [],
  };
  server.connection.onRequest(
    statusMethod,
    guarded<StatusParams, Status>(server, statusMethod, unknown, async ({ uri }) => {
      const { lint, releaseFrom, platformsFrom, lintFile, ignored } = await server.options.of(uri);
      const deployments = await server.deployments.of(uri);
      return {
        ...unknown,
        release: lint.release,
        releaseFrom,
        platforms: lint.platforms,
        platformsFrom,
        ignored,
        deployments: deployments.map(deploymentItem),
        ...(lintFile ? { lintFile: lintFile.uri } : {}),
      };
    }),
  );
}
