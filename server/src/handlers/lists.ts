import {
  type RuleItem,
  type RulePageParams,
  rulePageMethod,
  rulesMethod,
  type TemplateItem,
  templatesMethod,
} from '../../../protocol/requests.js';
import type { Server } from '../server.js';
import type { CustomRule } from '../service/cross-checks/pages/custom-rule.js';
import { askedForNothing, guarded } from './guard.js';

/** `jabber/rules`, `jabber/rulePage` and `jabber/templates`: what the client lets the user choose from. */
export function registerLists(server: Server): void {
  const { connection, service } = server;
  connection.onRequest(
    rulesMethod,
    askedForNothing<readonly RuleItem[]>(server, rulesMethod, [], () =>
      service.rules().map(({ id, summary }) => ({ id, summary })),
    ),
  );
  connection.onRequest(
    rulePageMethod,
    guarded<RulePageParams, string | null>(server, rulePageMethod, null, async ({ id, uri }) => {
      return service.checkPage(id, uri === undefined ? [] : await ownRulesAt(server, uri)) ?? null;
    }),
  );
  connection.onRequest(
    templatesMethod,
    askedForNothing<readonly TemplateItem[]>(server, templatesMethod, [], () => service.templates()),
  );
}

/** Those of the lint file that applies to a file, and of the deployments it belongs to. */
async function ownRulesAt({ options, deployments }: Server, uri: string): Promise<readonly CustomRule[]> {
  const { lint } = await options.of(uri);
  const deployed = await deployments.of(uri);
  return [...lint.customRules, ...deployed.flatMap(({ ownRules }) => ownRules)];
}
