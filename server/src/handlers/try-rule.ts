import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type OwnRules,
  type OwnRulesParams,
  ownRulesMethod,
  type TriedRule,
  type TryRuleParams,
  tryRuleMethod,
} from '../../../protocol/requests.js';
import type { Server } from '../server.js';
import type { DescriptionService } from '../service/description-service.js';
import type { JabberDocument } from '../service/documents/jabber-document.js';
import type { LintFileText } from '../service/lint-file/lint-file-text.js';
import type { OpenFiles } from '../service/lint-file/try-rule.js';
import { decodeBytes } from '../workspace/decode-bytes.js';
import type { LiveDeployment } from '../workspace/deployments/live-deployment.js';
import { isLintFileUri } from '../workspace/file-names.js';
import { guarded } from './guard.js';

/** `jabber/ownRules` and `jabber/tryRule`: the rules of a lint file, and what one of them finds in the open files. */
export function registerTryRule(server: Server): void {
  const { connection } = server;
  connection.onRequest(
    ownRulesMethod,
    guarded<OwnRulesParams, OwnRules | null>(server, ownRulesMethod, null, async ({ uri }) => {
      const lintFile = isLintFileUri(uri) ? uri : (await server.options.of(uri)).lintFile?.uri;
      const read = lintFile === undefined ? undefined : await readLintFile(server, lintFile);
      if (!read || lintFile === undefined) return null;
      const rules = read.file.lintFile.options.customRules ?? [];
      return { uri: lintFile, rules: rules.map(({ id, title }) => ({ id, summary: title })) };
    }),
  );
  connection.onRequest(
    tryRuleMethod,
    guarded<TryRuleParams, TriedRule | null>(server, tryRuleMethod, null, async ({ uri, id, position }) => {
      const read = await readLintFile(server, uri);
      if (!read) return null;
      const { file, service } = read;
      const choice = id === undefined ? { offset: position ? file.textDocument.offsetAt(position) : 0 } : { id };
      const tried = service.tryRule(file, choice, await openFiles(server));
      return tried ? { title: tried.id, markdown: tried.markdown } : null;
    }),
  );
}

interface ReadLintFile {
  readonly file: LintFileText;
  readonly service: DescriptionService;
}

/** As it stands in the editor, or on disk. */
async function readLintFile({ descriptions, files }: Server, uri: string): Promise<ReadLintFile | undefined> {
  const open = await descriptions.at(uri);
  if (open?.file.kind === 'lint-file') return { file: open.file, service: open.service };
  const bytes = await files.read(uri);
  if (bytes === undefined) return undefined;
  const service = await descriptions.service();
  return { file: service.lintFile(TextDocument.create(uri, 'yaml', 0, decodeBytes(bytes).text)), service };
}

async function openFiles({ documents, deployments }: Server): Promise<OpenFiles> {
  const alone: JabberDocument[] = [];
  const live = new Set<LiveDeployment>();
  for (const uri of documents.uris()) {
    const found = await deployments.of(uri);
    for (const deployment of found) live.add(deployment);
    const document = documents.get(uri);
    if (document && found.length === 0) alone.push(document);
  }
  const members = [...live].flatMap((deployment) => deployment.current() ?? []);
  return {
    alone,
    deployments: members,
    uris: [...new Set([...documents.uris(), ...members.map(({ description }) => description.uri)])],
  };
}
