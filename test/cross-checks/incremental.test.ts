import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readChecks } from '../../scripts/generate/cross-checks/read-checks.js';
import type { DeploymentMembers } from '../../server/src/service/cross-checks/checking/deployment-members.js';
import { compileCheck } from '../../server/src/service/cross-checks/evaluation/seen-settings.js';
import { sectionsOf } from '../../server/src/service/cross-checks/samples/sample.js';
import { checkerWith, commandsAt, configAt, keysAt, linksAt, membersOf, told } from './deployment-members.js';
import { language } from './engine.js';

const rules = readChecks();
const checks = rules.map((rule) => compileCheck(rule, language));

/** What the samples of all rules have under a heading, a part of it. */
function sections(name: string): string[] {
  const all = rules.flatMap(({ positive, negative }) =>
    [positive, negative].flatMap((text) => sectionsOf(text).get(name) ?? []),
  );
  return [...new Set(all)].filter((text) => text.trim() !== '');
}

const settings = sections('config').filter((text) => !text.includes('<config'));
const descriptions = sections('deployment');
const links = sections('url').flatMap((text) => text.trim().match(/^ciscojabber:\/\/provision\?(.*)$/)?.[1] ?? []);
const commands = sections('bootstrap').flatMap((text) =>
  text.includes('msiexec') ? [] : `/i CiscoJabberSetup.msi CLEAR=1 ${text.trim().replaceAll('\n', ' ')}`,
);
const keys = sections('emm').map((text) => text.replaceAll(': ', ' = '));

type Edit = (before: DeploymentMembers) => DeploymentMembers;

const several = (texts: readonly string[]) => fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 });
const name = fc.constantFrom('a', 'b', 'c');
const aConfig = (file: string) => several(settings).map((texts) => configAt(file, texts.join('\n')));

const anOther = fc.oneof(
  fc.tuple(name, several(links)).map(([at, queries]) => linksAt(`${at}.txt`, ...queries)),
  fc.tuple(name, several(commands)).map(([at, lines]) => commandsAt(`${at}.cmd`, ...lines)),
  fc.tuple(name, fc.constantFrom(...keys)).map(([at, text]) => keysAt(`${at}-emm.txt`, text)),
);
const aGroup = name.chain((at) => aConfig(`group-${at}.xml`));

/** In place of the one of the same URI, or beside the others. */
function put<D extends { readonly uri: string }>(list: readonly D[], document: D): D[] {
  const known = list.some(({ uri }) => uri === document.uri);
  return known ? list.map((each) => (each.uri === document.uri ? document : each)) : [...list, document];
}

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .option(aConfig('jabber-config.xml'), { nil: undefined })
    .map((global) => (before: DeploymentMembers) => ({ ...before, global })),
  fc
    .option(aConfig('old.xml'), { nil: undefined })
    .map((previous) => (before: DeploymentMembers) => ({ ...before, previous })),
  aGroup.map((group) => (before: DeploymentMembers) => ({ ...before, groups: put(before.groups, group) })),
  anOther.map((other) => (before: DeploymentMembers) => ({ ...before, others: put(before.others, other) })),
  fc.nat().map((at) => (before: DeploymentMembers) => ({
    ...before,
    groups: before.groups.filter((_, index) => index !== at % (before.groups.length + 1)),
  })),
  fc.nat().map((at) => (before: DeploymentMembers) => ({
    ...before,
    others: before.others.filter((_, index) => index !== at % (before.others.length + 1)),
  })),
  fc.constantFrom(...descriptions).map((facts) => (before: DeploymentMembers) => ({
    ...before,
    description: membersOf(facts).description,
  })),
);

describe('after any edits of files and description', () => {
  it('the same is found as by a checker that starts anew, and no finding twice', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(fc.array(anEdit, { minLength: 2, maxLength: 12 }), (edits) => {
        const checker = checkerWith(checks);
        let members = membersOf('');
        for (const edit of edits) {
          members = edit(members);
          const found = told(checker.check(members));
          assert.deepEqual(found, told(checkerWith(checks).check(members)));
          const twice = found.filter((finding, at) => finding === found[at - 1]);
          assert.deepEqual(twice, []);
        }
      }),
      { numRuns: 40 },
    );
  });
});
