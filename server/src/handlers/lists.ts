import { type RuleItem, rulesMethod, type TemplateItem, templatesMethod } from '../../../protocol/requests.js';
import type { Server } from '../server.js';
import { guarded } from './guard.js';

/** `jabber/rules` and `jabber/templates`: what the client lets the user choose from. */
export function registerLists(server: Server): void {
  const { connection, service } = server;
  connection.onRequest(
    rulesMethod,
    guarded<unknown, readonly RuleItem[]>(server, rulesMethod, [], () => service.rules()),
  );
  connection.onRequest(
    templatesMethod,
    guarded<unknown, readonly TemplateItem[]>(server, templatesMethod, [], () => service.templates()),
  );
}
