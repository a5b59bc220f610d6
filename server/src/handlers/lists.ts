import { type RuleItem, rulesMethod, type TemplateItem, templatesMethod } from '../../../protocol/requests.js';
import type { Server } from '../server.js';
import { askedForNothing } from './guard.js';

/** `jabber/rules` and `jabber/templates`: what the client lets the user choose from. */
export function registerLists(server: Server): void {
  const { connection, service } = server;
  connection.onRequest(
    rulesMethod,
    askedForNothing<readonly RuleItem[]>(server, rulesMethod, [], () =>
      service.rules().map(({ id, summary }) => ({ id, summary })),
    ),
  );
  connection.onRequest(
    templatesMethod,
    askedForNothing<readonly TemplateItem[]>(server, templatesMethod, [], () => service.templates()),
  );
}
