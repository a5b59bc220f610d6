import {
  type RuleItem,
  type RulePageParams,
  rulePageMethod,
  rulesMethod,
  type TemplateItem,
  templatesMethod,
} from '../../../protocol/requests.js';
import type { Server } from '../server.js';
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
      const own = uri === undefined ? [] : (await server.options.of(uri)).lint.customRules;
      return service.checkPage(id, own) ?? null;
    }),
  );
  connection.onRequest(
    templatesMethod,
    askedForNothing<readonly TemplateItem[]>(server, templatesMethod, [], () => service.templates()),
  );
}
