import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import type { JabberDocument } from '../../server/src/service/documents/jabber-document.js';
import { codeActions, resolveCodeAction } from '../../server/src/service/features/code-actions/code-actions.js';
import { diagnostics } from '../../server/src/service/features/diagnostics.js';
import type { EditorAbilities } from '../../server/src/service/features/feature-context.js';
import { rules } from '../../server/src/service/rules/all.generated.js';
import { checkDocument } from '../../server/src/service/rules/check-document.js';
import { fixAll } from '../../server/src/service/rules/fix-all.js';
import type { Edit } from '../../server/src/service/text/edit.js';
import { atCursor, catalogue, context, documentOf } from './cursor.js';

function check(document: JabberDocument) {
  return checkDocument(document, rules, catalogue, context().options);
}

function fixesOf(document: JabberDocument): (ruleId?: string) => readonly Edit[] {
  return (ruleId) => fixAll(document, check, (text) => documentOf(text), ruleId);
}

interface Offered {
  readonly document: JabberDocument;
  readonly actions: readonly CodeAction[];
}

function actionsAt(marked: string, only?: readonly string[], editor: Partial<EditorAbilities> = {}): Offered {
  const { document, position } = atCursor(marked);
  const request = { range: { start: position, end: position }, ...(only ? { only } : {}) };
  const input = { findings: check(document), fixAll: fixesOf(document) };
  return { document, actions: codeActions(document, request, input, context({}, editor)) };
}

/** The text after the action; its edit is asked for where it was left open. */
function accept({ document, actions }: Offered, title: string | RegExp): string {
  const action = actions.find((candidate) => candidate.title === title || candidate.title.match(title));
  assert.ok(action, `${title} is not among: ${actions.map((candidate) => candidate.title).join(', ')}`);
  const [change] = resolveCodeAction(document, action, fixesOf(document)).edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change, 'the action has an edit');
  assert.deepEqual(change.textDocument, { uri: document.uri, version: document.version });
  const edits = change.edits.flatMap((edit) => ('newText' in edit ? [edit] : []));
  return TextDocument.applyEdits(document.textDocument, edits);
}

function inClient(text: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<config version="1.0">\n  <Client>\n    ${text}\n  </Client>\n</config>\n`;
}

describe('code actions', () => {
  const wrongCase = inClient('<enable|prt>true</enableprt>\n    <enableautosave>true</enableautosave>');

  it('the fix of a finding changes name and close tag', () => {
    assert.equal(
      accept(actionsAt(wrongCase), 'Write `EnablePrt`'),
      inClient('<EnablePrt>true</EnablePrt>\n    <enableautosave>true</enableautosave>'),
    );
  });

  it('a certain fix is preferred and names its diagnostic', () => {
    const { document, actions } = actionsAt(wrongCase);
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    assert.deepEqual(
      preferred.map(({ title }) => title),
      ['Write `EnablePrt`'],
    );
    const [first] = diagnostics(document, check(document), context().editor);
    assert.deepEqual(preferred[0]?.diagnostics, [first]);
  });

  it('all of one kind are fixed together', () => {
    assert.equal(
      accept(actionsAt(wrongCase), /^Fix all of this kind/),
      inClient('<EnablePrt>true</EnablePrt>\n    <EnableAutosave>true</EnableAutosave>'),
    );
  });

  it('fix all of a kind is not offered for a single finding', () => {
    const { actions } = actionsAt(inClient('<enable|prt>true</enableprt>'));
    assert.ok(!actions.some(({ title }) => title.startsWith('Fix all')));
  });

  it('silenced here: a comment on the line above', () => {
    const text = accept(actionsAt(inClient('<enable|prt>true</enableprt>')), 'Silence parameter-case here');
    assert.match(text, /\n {4}<!-- jabber-lint-disable-next-line parameter-case -->\n {4}<enableprt>/);
    assert.deepEqual(check(documentOf(text)), []);
  });

  it('silenced in the file: a comment at the top', () => {
    const text = accept(actionsAt(wrongCase), 'Silence parameter-case in this file');
    assert.match(text, /^<\?xml [^\n]*\n<!-- jabber-lint-disable parameter-case -->\n<config/);
    assert.deepEqual(check(documentOf(text)), []);
  });

  it('what the host has to do carries data, not a sentence to be read', () => {
    const { document, actions } = actionsAt(inClient('<Fo|oBarBaz>x</FooBarBaz>'));
    const { uri } = document;
    assert.deepEqual(
      actions.flatMap(({ data }) => (data ? [data] : [])),
      [
        { kind: 'allow-parameter', uri, name: 'FooBarBaz' },
        { kind: 'disable-in-workspace', uri, ruleId: 'parameter-unknown' },
      ],
    );
    const page = actions.find(({ command }) => command)?.command;
    assert.deepEqual([page?.command, page?.arguments], ['jabber.openRule', ['parameter-unknown']]);
  });

  it('an editor that cannot resolve is not offered what only the host can do, and gets edits at once', () => {
    const { actions } = actionsAt(wrongCase, undefined, { resolvesCodeActions: false });
    assert.ok(actions.every(({ edit, command }) => edit || command));
    assert.ok(actions.some(({ title }) => title.startsWith('Fix all of this kind')));
  });

  it('nothing away from a finding', () => {
    assert.deepEqual(actionsAt(inClient('<enableprt>true</enableprt>').replace('</config>', '</|config>')).actions, []);
  });

  it('source.fixAll mends the whole file, and is asked for by name only', () => {
    const marked = `|${wrongCase.replace('|', '').replace('true<', ' true <')}`;
    assert.deepEqual(actionsAt(marked).actions, []);
    for (const only of ['source.fixAll', 'source.fixAll.jabber', 'source']) {
      const text = accept(actionsAt(marked, [only]), 'Fix all problems that have a certain fix');
      assert.deepEqual(check(documentOf(text)), []);
      assert.match(text, /<EnablePrt>true<\/EnablePrt>\n {4}<EnableAutosave>true</);
    }
  });

  it('only the kinds asked for', () => {
    assert.deepEqual(actionsAt(wrongCase, ['refactor']).actions, []);
    assert.ok(actionsAt(wrongCase, ['quickfix']).actions.length > 0);
    assert.ok(actionsAt(wrongCase, ['quickfix']).actions.every(({ kind }) => kind === 'quickfix'));
    assert.deepEqual(actionsAt(inClient('|<EnablePrt>true</EnablePrt>'), ['source']).actions, []);
  });

  it('all parameters move to their documented groups', () => {
    const marked =
      '<?xml version="1.0" encoding="UTF-8"?>\n<config version="1.0">\n  <Client>\n    <EnableVideo>true</EnableVideo>\n    <EnablePrt>true</EnablePrt>\n' +
      '    <Telephony_Enabled>true</Telephony_Enabled>\n  </Client>\n  <Policies>\n    <Voicemail_Enabled>true</Voicemail_Enabled>\n  </Policies>\n</config>\n|';
    const moved = documentOf(accept(actionsAt(marked, ['source']), 'Move all parameters to their documented groups'));
    const groups = moved.groups.map(({ name, settings }) => [name, settings.map((setting) => setting.name).sort()]);
    assert.deepEqual(groups, [
      ['Client', ['EnablePrt']],
      ['Policies', ['EnableVideo', 'Telephony_Enabled', 'Voicemail_Enabled']],
    ]);
  });

  it('retired directory names give way to their successors', () => {
    const marked =
      '|<?xml version="1.0" encoding="UTF-8"?>\n<config version="1.0">\n  <Directory>\n    <BDIPresenceDomain>example.com</BDIPresenceDomain>\n    <BDIEnableTLS>true</BDIEnableTLS>\n  </Directory>\n</config>\n';
    assert.match(
      accept(actionsAt(marked, ['source']), 'Replace all retired BDI and EDI names'),
      /<PresenceDomain>example\.com<\/PresenceDomain>\n {4}<UseSSL>True<\/UseSSL>/,
    );
  });

  it('old names beside those of Windows are replaced where that is asked for, and by nothing else', () => {
    const file = (text: string) => `<config version="1.0">\n<Directory>\n${text}\n</Directory>\n</config>\n`;
    const windows = '<ConnectionType>1</ConnectionType>\n<SipUri>mail</SipUri>\n<BDISipUri>cn</BDISipUri>';
    const marked = file(`|<BDISearchBase1>dc=a</BDISearchBase1>\n<BDIUseANR>true</BDIUseANR>\n${windows}`);
    const after = file(`<SearchBase1>dc=a</SearchBase1>\n<UseANR>True</UseANR>\n${windows}`);
    assert.equal(accept(actionsAt(marked, ['source']), 'Replace all retired BDI and EDI names'), after);
    assert.doesNotMatch(accept(actionsAt(marked, ['source']), /Fix all problems/), /<SearchBase1>/);
  });
});

describe('diagnostics', () => {
  it('carry code, page, source, severity and the other place', () => {
    const document = documentOf(inClient('<EnablePrt>true</EnablePrt>\n    <EnablePrt>false</EnablePrt>'));
    const found = diagnostics(document, check(document), {
      ...context().editor,
      rulePage: (id: string) => `page:${id}`,
    });
    const duplicate = found.find(({ code }) => code === 'parameter-duplicate');
    assert.ok(duplicate);
    assert.equal(duplicate.source, 'jabber');
    assert.deepEqual(duplicate.codeDescription, { href: 'page:parameter-duplicate' });
    assert.deepEqual(duplicate.data, { ruleId: 'parameter-duplicate' });
    assert.equal(duplicate.severity, 2);
    const [other] = duplicate.relatedInformation ?? [];
    assert.equal(other?.location.uri, document.uri);
    assert.notEqual(other?.location.range.start.line, duplicate.range.start.line);
  });

  it('without a base there is no link', () => {
    const document = documentOf(inClient('<enableprt>true</enableprt>'));
    const [found] = diagnostics(document, check(document), context().editor);
    assert.equal(found?.codeDescription, undefined);
    assert.equal(found?.severity, 4);
  });
});
