import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDescriptionService } from '../../server/src/service/description-service.js';
import { createLanguageService } from '../../server/src/service/index.js';
import { readLintFile } from '../../server/src/service/lint-file/read-lint-file.js';
import { defaultLintOptions, type LintOptions } from '../../server/src/service/lint-options.js';
import { applyEdits } from '../../server/src/service/text/edit.js';
import { applyLintFile } from '../../server/src/workspace/lint-file/apply-lint-file.js';
import { facts } from '../facts.js';

const errors: unknown[] = [];
const service = createLanguageService({ facts, onRuleError: (_, error) => errors.push(error) });
const descriptions = createDescriptionService({ facts, knowledge: () => service.ruleKnowledge() });

const videoOff = `  - id: acme-video
    severity: warning
    inputs: [config]
    when: cfg.on("EnableVideo")
    at: [config/EnableVideo=]
    message: "Video is {value}."
    words: {value: 'cfg.get("EnableVideo")'}
    fixes: [{edits: [{set: config/EnableVideo, to: "false"}], certain: true}]
`;
const broken = `  - id: acme-broken
    severity: error
    inputs: [config]
    when: cfg.foo("a") &&
    at: [config/]
    message: never
`;
const endless = `  - id: acme-endless
    severity: error
    inputs: [config]
    when: >-
      ${'["1","2","3","4","5","6","7","8","9","0"].exists(a, '.repeat(12).replace(/\(a,/g, (_, at: number) => `(a${at},`)} 1 == 2 ${')'.repeat(12)}
    at: [config/]
    message: never
`;

function options(lintFile: string): LintOptions {
  return applyLintFile(defaultLintOptions, readLintFile(lintFile));
}

function config(body: string) {
  const text = `<?xml version="1.0" encoding="utf-8"?>\n<config version="1.0">\n  <Client>\n${body}\n  </Client>\n</config>\n`;
  return service.read(TextDocument.create('file:///work/jabber-config.xml', 'jabber-config', 1, text));
}

const videoOn = '    <EnableVideo>true</EnableVideo>';
const codes = (document: ReturnType<typeof config>, lint: LintOptions): string[] =>
  service
    .check(document, lint)
    .map(({ ruleId, severity }) => `${ruleId} ${severity}`)
    .filter((code) => code.startsWith('acme'));

describe("rules of the user's own are run", () => {
  it('on a file alone, with message, place and fix', () => {
    const document = config(videoOn);
    const lint = options(`customRules:\n${videoOff}`);
    const [finding] = service.check(document, lint).filter(({ ruleId }) => ruleId === 'acme-video');
    assert.equal(finding?.message, 'Video is true.');
    assert.equal(document.text.slice(finding?.span.start, finding?.span.end), 'true');
    assert.match(applyEdits(document.text, service.fixAll(document, lint, 'acme-video')), /<EnableVideo>false</);
    assert.deepEqual(codes(config('    <EnableVideo>false</EnableVideo>'), lint), []);
  });

  it('under the severity that is given for them, or not at all', () => {
    assert.deepEqual(codes(config(videoOn), options(`rules: {acme-video: error}\ncustomRules:\n${videoOff}`)), [
      'acme-video error',
    ]);
    assert.deepEqual(codes(config(videoOn), options(`rules: {acme-video: off}\ncustomRules:\n${videoOff}`)), []);
    assert.deepEqual(codes(config(videoOn), defaultLintOptions), []);
  });

  it('unless a comment silences them', () => {
    const lint = options(`customRules:\n${videoOff}`);
    assert.deepEqual(codes(config(`${videoOn} <!-- jabber-lint-disable-line acme-video -->`), lint), []);
    assert.deepEqual(codes(config(`${videoOn} <!-- jabber-lint-disable-line other -->`), lint), ['acme-video warning']);
  });

  it('beside others that cannot be run, or would go on for hours', () => {
    const lint = options(`customRules:\n${broken}${endless}${videoOff}`);
    assert.deepEqual(codes(config(videoOn), lint), ['acme-video warning']);
    assert.deepEqual(errors, []);
  });

  it('not in place of one of ours with the same id', () => {
    const lint = options(`customRules:\n${videoOff.replace('acme-video', 'value-blanks')}`);
    assert.deepEqual(
      service.check(config(videoOn), lint).filter(({ ruleId }) => ruleId === 'value-blanks'),
      [],
    );
  });

  it('again only when the text or the rules change', () => {
    const document = config(videoOn);
    const lint = options(`customRules:\n${videoOff}`);
    assert.equal(service.check(document, lint), service.check(document, lint));
    assert.notEqual(service.check(document, lint), service.check(document, options(`customRules:\n${videoOff}`)));
  });

  it('in a deployment, with what its description states', () => {
    const rule = videoOff
      .replace('inputs: [config]', 'inputs: [config, deployment]')
      .replace('when: cfg.on("EnableVideo")', 'when: cfg.on("EnableVideo") && yes("remote_access.mra")')
      .replace('at: [config/EnableVideo=]', 'at: [config/EnableVideo=, deployment/remote_access.mra]');
    const check = service.deploymentCheck(options(`customRules:\n${rule}`).customRules);
    const members = (mra: boolean) => ({
      description: descriptions.read(
        'file:///work/jabber-deployment.yaml',
        `version: 1\nremote_access:\n  mra: ${mra}\n`,
      ),
      global: config(videoOn),
      previous: undefined,
      groups: [],
      others: [],
    });
    const found = check.check(members(true)).get('file:///work/jabber-config.xml') ?? [];
    assert.deepEqual(
      found.map(({ message }) => message),
      ['Video is true.'],
    );
    assert.equal(found[0]?.related[0]?.elsewhere?.uri, 'file:///work/jabber-deployment.yaml');
    assert.deepEqual([...check.check(members(false)).values()].flat(), []);
  });

  it('on the global file below a group file, where that is what is marked', () => {
    const rule = videoOff
      .replace('cfg.on("EnableVideo")', 'globalcfg.on("EnableVideo") && groupcfg.given()')
      .replace('at: [config/', 'at: [global/')
      .replace('cfg.get(', 'globalcfg.get(');
    const group = service.read(
      TextDocument.create(
        'file:///work/group.xml',
        'jabber-config',
        1,
        config('    <EnableVideo>false</EnableVideo>').text,
      ),
    );
    const global = config(videoOn);
    const description = descriptions.read('file:///work/jabber-deployment.yaml', 'version: 1\n');
    const found = service
      .deploymentCheck(options(`customRules:\n${rule}`).customRules)
      .check({ description, global, previous: undefined, groups: [group], others: [] });
    assert.deepEqual([...found.keys()], [global.uri]);
    const [hit] = found.get(global.uri) ?? [];
    assert.equal(hit?.message, 'Video is true.');
    const [fix] = hit.fixes();
    assert.ok(fix);
    assert.match(applyEdits(global.text, fix.edits), /<EnableVideo>false</);
  });

  it('and tried: a page says where they fire, and what the samples show', () => {
    const lintFile = descriptions.lintFile(
      TextDocument.create(
        'file:///work/jabber-lint.yaml',
        'yaml',
        1,
        `customRules:\n${broken}${videoOff}    positive: |\n      @config\n      <Client><EnableVideo>on</EnableVideo></Client>\n`,
      ),
    );
    const document = config(videoOn);
    const files = { alone: [document], deployments: [], uris: [document.uri, 'file:///work/other.xml'] };
    const page = descriptions.tryRule(lintFile, { offset: lintFile.text.indexOf('EnableVideo=') }, files);
    assert.equal(page?.id, 'acme-video');
    assert.match(
      page.markdown,
      /\[jabber-config\.xml:4\]\(file:\/\/\/work\/jabber-config\.xml#L4\) – warning: Video is true\./,
    );
    assert.match(page.markdown, /Nothing is found in:\n\n- `other\.xml`/);
    assert.match(page.markdown, /`positive`: Video is on\./);
    assert.match(descriptions.tryRule(lintFile, { id: 'acme-broken' }, files)?.markdown ?? '', /cannot be run/);
    assert.equal(descriptions.tryRule(lintFile, { id: 'none' }, files), undefined);
  });
});
