import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { factsIn } from '../../server/src/service/deployment/prefill.js';
import { createDescriptionService } from '../../server/src/service/description-service.js';
import { documentOf as configurationOf } from '../documents/document-of.js';
import { facts } from '../facts.js';
import { expandSnippet } from '../features/snippet-text.js';
import { documentOf } from './document-of.js';

const service = createDescriptionService({ facts });

describe('a new deployment description', () => {
  it('states the answers in the order of the schema, and nothing else', () => {
    const text = service.write([
      { path: 'directory.type', value: 'uds' },
      { path: 'clients', value: ['windows', 'iphone_ipad'] },
      { path: 'jabber_version', value: '12.10' },
      { path: 'remote_access.mra', value: 'false' },
      { path: 'domains.services', value: ' example.com ' },
      { path: 'name', value: 'Seoul: 서울' },
      { path: 'product_mode', value: '' },
      { path: 'no.such.fact', value: 'x' },
    ]);
    assert.equal(
      text,
      [
        '# What is true of this deployment. What is not stated is unknown.',
        'version: 1',
        'name: "Seoul: 서울"',
        'jabber_version: "12.10"',
        'clients:',
        '  windows: {}',
        '  iphone_ipad: {}',
        'remote_access:',
        '  mra: false',
        'domains:',
        '  services: example.com',
        'directory:',
        '  type: uds',
        '',
      ].join('\n'),
    );
    assert.deepEqual(documentOf(text).problems, []);
  });

  it('asks few questions, each with a sentence and its choices', () => {
    const questions = service.questions();
    assert.deepEqual(
      questions.map(({ path, kind }) => `${path}: ${kind}`),
      [
        'name: text',
        'jabber_version: text',
        'clients: choices',
        'product_mode: choice',
        'deployment_type: choice',
        'domains.services: text',
        'remote_access.mra: choice',
        'directory.type: choice',
      ],
    );
    for (const { kind, choices, description } of questions) {
      assert.notEqual(description, '');
      assert.equal(choices.length > 1, kind !== 'text');
      assert.ok(choices.every(({ meaning }) => meaning !== ''));
    }
  });

  it('says why an answer cannot be taken', () => {
    assert.match(service.validateAnswer({ path: 'jabber_version', value: 'newest' }) ?? '', /is not written as/);
    assert.equal(service.validateAnswer({ path: 'jabber_version', value: '14.1' }), undefined);
    assert.equal(service.validateAnswer({ path: 'jabber_version', value: '' }), undefined);
    assert.equal(service.validateAnswer({ path: 'name', value: '- [: #' }), undefined);
  });

  it('any answers make a description without problems', () => {
    const answers = service.questions().map(({ path, choices, kind }) => {
      const one = choices.length > 0 ? fc.constantFrom(...choices.map(({ value }) => value)) : fc.string();
      return fc.record({
        path: fc.constant(path),
        value: kind === 'choices' ? fc.uniqueArray(one) : path === 'jabber_version' ? fc.constant('12.9') : one,
      });
    });
    fc.assert(
      fc.property(fc.tuple(...answers), (given) => {
        assert.deepEqual(documentOf(service.write(given)).problems, []);
      }),
    );
  });
});

describe('what files tell of a deployment', () => {
  const facts = (options: Parameters<typeof factsIn>[0]['options'], ...inner: readonly string[]) =>
    Object.fromEntries(
      factsIn({ options, documents: inner.map((text) => configurationOf(`<config version="1.0">${text}</config>`)) }),
    );

  it('domains, directory and mode; release and platforms of the options', () => {
    const text =
      '<Policies><ServicesDomain>example.com</ServicesDomain><Telephony_Enabled>false</Telephony_Enabled></Policies>' +
      '<Directory><DirectoryServerType>UDS</DirectoryServerType></Directory>';
    assert.deepEqual(facts({ release: '14.0', platforms: ['ios', 'mac'] }, text), {
      jabber_version: '14.0',
      clients: ['iphone_ipad', 'mac'],
      'domains.services': 'example.com',
      'directory.type': 'uds',
      product_mode: 'im-only',
    });
  });

  it('nothing where two files contradict each other', () => {
    const file = (domain: string) => `<Policies><ServicesDomain>${domain}</ServicesDomain></Policies>`;
    assert.deepEqual(facts({}, file('a.example'), file('b.example')), {});
  });
});

describe('snippets of deployment descriptions', () => {
  const file = new URL('../../snippets/jabber-deployment.json', import.meta.url);
  const snippets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly body: readonly string[] }>;
  for (const [name, { body }] of Object.entries(snippets)) {
    it(`${name}: what stands there after tabbing through it is accepted`, () => {
      const text = expandSnippet(body.join('\n').replace('$2"', '12.5(1)"')).replace(/\$0/g, '');
      const indented = (depth: number) => text.replace(/^/gm, ' '.repeat(depth));
      const whole =
        name === 'Server'
          ? `version: 1\nservers:\n${indented(2)}`
          : name === 'SRV record'
            ? `version: 1\ndns:\n  srv_records:\n${indented(4)}`
            : text;
      assert.deepEqual(documentOf(whole).problems, [], whole);
    });
  }
});
