import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createDeploymentCheck,
  type DeploymentCheck,
  type DeploymentFindings,
} from '../../server/src/service/cross-checks/checking/deployment-check.js';
import type { DeploymentMembers } from '../../server/src/service/cross-checks/checking/deployment-members.js';
import type { CrossCheck } from '../../server/src/service/cross-checks/cross-check.js';
import type { CompiledCheck } from '../../server/src/service/cross-checks/evaluation/compiled-check.js';
import { compileCheck } from '../../server/src/service/cross-checks/evaluation/seen-settings.js';
import { createJabberDocument } from '../../server/src/service/documents/create-document.js';
import type { JabberDocument } from '../../server/src/service/documents/jabber-document.js';
import type { TextKind } from '../../server/src/service/documents/text-kind.js';
import { catalogue, language, readDescription } from './engine.js';

function documentAt(name: string, as: TextKind, text: string): JabberDocument {
  return createJabberDocument({ textDocument: TextDocument.create(`file:///${name}`, '', 1, text), as }, catalogue);
}

export function configAt(name: string, settings: string): JabberDocument {
  return documentAt(name, { kind: 'config', form: 'xml' }, `<config version="1.0">${settings}</config>\n`);
}

export function commandsAt(name: string, ...commands: readonly string[]): JabberDocument {
  const lines = commands.map((each) => `msiexec ${each}\n`).join('');
  return documentAt(name, { kind: 'installer', form: 'cmd' }, lines);
}

export function linksAt(name: string, ...queries: readonly string[]): JabberDocument {
  return documentAt(
    name,
    { kind: 'links', form: 'plain' },
    queries.map((each) => `ciscojabber://provision?${each}\n`).join(''),
  );
}

export function keysAt(name: string, text: string): JabberDocument {
  return documentAt(name, { kind: 'emm', form: 'key-value' }, text);
}

/** What belongs to a deployment; what is left out is not there. */
export function membersOf(
  facts: string,
  files: Partial<Omit<DeploymentMembers, 'description'>> = {},
): DeploymentMembers {
  const text = `version: 1\n${facts}`;
  const description = readDescription(TextDocument.create('file:///jabber-deployment.yaml', '', 1, text));
  return { description, global: undefined, previous: undefined, groups: [], others: [], ...files };
}

export function checkerOf(rules: readonly CrossCheck[]): DeploymentCheck {
  return checkerWith(rules.map((rule) => compileCheck(rule, language)));
}

/** A checker that has seen nothing yet. */
export function checkerWith(checks: readonly CompiledCheck[]): DeploymentCheck {
  return createDeploymentCheck(checks, language, catalogue);
}

/** What was found, as texts in a fixed order: place, rule, severity, message, other places, fixes. */
export function told(findings: DeploymentFindings): string[] {
  return [...findings]
    .flatMap(([uri, list]) =>
      list.map(({ hit, place, message, severity, related, fixes }) =>
        JSON.stringify([uri, place.span.start, hit.check.rule.id, severity, message, related, fixes()]),
      ),
    )
    .sort();
}

/** What was found as `file: message`. */
export function messages(findings: DeploymentFindings): string[] {
  return [...findings].flatMap(([uri, list]) => list.map(({ message }) => `${uri.slice(8)}: ${message}`)).sort();
}
