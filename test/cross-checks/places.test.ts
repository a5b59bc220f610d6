import assert from 'node:assert/strict';
import { findPlaces, type Place } from '../../server/src/service/cross-checks/placing/places.js';
import { slice } from '../../server/src/service/text/span.js';
import { hitsIn, placedIn, situationOf } from './engine.js';

const deployment = `@deployment
name: Home
remote_access: {mra: true}
servers:
  cucm:
    version: 12.5(1)
dns:
  srv_records:
    - {name: _cisco-uds._tcp.example.com, port: 8443}
    - {name: _collab-edge._tls.example.com, port: 443}
`;
const config = '@config\n<Policies><EnableVideo> true </EnableVideo></Policies>\n';
const group = '@group\n<Policies><EnableVideo>false</EnableVideo></Policies>\n';

function marked(place: Place): string {
  const { text } = place.kind === 'fact' ? place.description : place.document;
  return slice(text, place.span);
}

function marks(sample: string, ...places: readonly string[]): string[] {
  return findPlaces(places, situationOf(sample)).map(marked);
}

describe('where a finding stands', () => {
  const written: readonly (readonly [place: string, marks: string])[] = [
    ['config/EnableVideo', 'EnableVideo'],
    ['config/enablevideo', 'EnableVideo'],
    ['config/EnableVideo=', 'true'],
    ['deployment/remote_access.mra', 'mra: true'],
    ['deployment/servers.cucm', 'cucm'],
    ['deployment/servers.cucm.version', 'version: 12.5(1)'],
    ['deployment/dns.srv_records.1.name', 'name: _collab-edge._tls.example.com'],
  ];
  for (const [place, text] of written) {
    it(`${place} marks ${text}`, () => assert.deepEqual(marks(config + deployment, place), [text]));
  }

  it('an item of a list is marked by its value; where the list has none, it is no place', () => {
    const features = '@deployment\nname: Home\nfeatures: [video, srst]\n';
    assert.deepEqual(marks(features, 'deployment/features[=srst]'), ['srst']);
    assert.deepEqual(marks(features, 'deployment/features[=multiline]', 'deployment/name'), ['name: Home']);
  });

  it('an item of a list is found behind items that are refused', () => {
    const features = '@deployment\nfeatures:\n  - bogus\n  -\n  - [video]\n  - video\n  - srst\n';
    assert.deepEqual(marks(features, 'deployment/features[=srst]'), ['srst']);
    assert.deepEqual(marks(features, 'deployment/features.0'), ['video']);
    const nested = '@deployment\ncertificates:\n  - none\n  - {names: [[a], b]}\n';
    assert.deepEqual(marks(nested, 'deployment/certificates.0.names.0'), ['b']);
  });

  it('the file as a whole is marked at its head', () => {
    const [place] = findPlaces(['config/'], situationOf(config));
    assert.equal(place?.kind, 'file');
    assert.ok(place && marked(place).startsWith('config'));
  });

  it('of a fact that is not stated what is nearest above it', () => {
    assert.deepEqual(marks(deployment, 'deployment/servers.cucm.address'), ['cucm']);
    assert.deepEqual(marks(deployment, 'deployment/servers.im_presence.version'), ['servers']);
    assert.deepEqual(marks(deployment, 'deployment/dns.srv_records.7.name'), ['srv_records']);
  });

  it('a part of the description that is not there at all is no place; then the next one counts', () => {
    assert.deepEqual(marks(deployment, 'deployment/emm.vendor', 'deployment/name'), ['name: Home']);
  });

  it('where nothing is written, the first line of the description', () => {
    assert.deepEqual(marks(deployment, 'config/EnableVideo', 'deployment/emm.vendor'), ['version: 1']);
    assert.deepEqual(marks(config, 'config/IP_Mode', 'boot/X'), []);
  });

  it('a word that could not be told is no place', () => {
    assert.deepEqual(marks(config, '{input}/EnableVideo', '/EnableVideo', 'toString/EnableVideo'), []);
  });

  it('a setting is marked where it counts; global/ and previous/ name the other files', () => {
    const sample = `${config}${group}@previous\n<Policies><EnableVideo>1</EnableVideo></Policies>\n`;
    assert.deepEqual(marks(sample, 'config/EnableVideo=', 'global/EnableVideo=', 'previous/EnableVideo='), [
      'false',
      'true',
      '1',
    ]);
  });

  it('a setting that is written twice is marked twice', () => {
    const twice = `${config}<Policies><EnableVideo>true</EnableVideo></Policies>\n`;
    const [placed] = placedIn(twice, { at: ['config/EnableVideo'] });
    assert.equal(placed?.related.length, 1);
  });

  it('in the item that a name is bound to', () => {
    const rule = {
      inputs: ['deployment'],
      each: { r: 'items("dns.srv_records")' },
      when: 'get(r, "port") == 443',
      at: ['deployment/dns.srv_records[r].port'],
    } as const;
    const [placed] = placedIn(deployment, rule);
    assert.ok(placed);
    assert.equal(marked(placed.place), 'port: 443');
    assert.deepEqual(
      hitsIn(deployment, rule).map(({ places }) => places),
      [['deployment/dns.srv_records.1.port']],
    );
  });

  it('the others are told with it: only what is written, each once, the file only where nothing of it is marked', () => {
    const [placed] = placedIn(config + deployment, {
      inputs: ['config', 'deployment'],
      at: [
        'config/EnableVideo',
        'config/',
        'deployment/remote_access.mra',
        'deployment/remote_access.mra',
        'deployment/servers.cucm.address',
        'config/IP_Mode',
        'config/EnableVideo',
      ],
    });
    assert.deepEqual(
      placed?.related.map(({ message, elsewhere }) => [message, elsewhere?.uri]),
      [['`remote_access.mra` is stated here.', 'file:///jabber-deployment.yaml']],
    );
  });
});
