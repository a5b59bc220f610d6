import assert from 'node:assert/strict';
import { answerOf, columnOf, rowsOf } from './answer-of.js';

const codecs = (description: string) => rowsOf(answerOf('media', description), 'Codecs');
const pictures = (description: string, title = 'Picture at 1000 kbps') => rowsOf(answerOf('media', description), title);

describe('answers: codecs and bandwidth', () => {
  it('shows the codecs in common with the region, and who has them', () =>
    assert.deepEqual(
      codecs(
        'clients: {windows: {}, android: {}}\nmedia: {audio_codecs: [G.729, G.711-mu], video_codecs: [H.264-baseline]}',
      ),
      [
        ['audio', 'G.711 mu-law', 'yes', 'yes', ''],
        [
          'audio',
          'G.729',
          'no',
          'limited',
          'No visual voicemail with G.729; voice messages stay reachable by calling voicemail.',
        ],
        ['video', 'H.264/AVC baseline profile', 'yes', 'yes', ''],
      ],
    ));

  it('shows all video codecs where the region states those of audio alone', () =>
    assert.deepEqual(
      codecs('clients: {mac: {}}\nmedia: {audio_codecs: [Opus]}').map((row) => row[1]),
      ['Opus', 'H.264/AVC baseline profile', 'H.264/AVC high profile'],
    ));

  it('a codec that is off by default is on with its parameter, from its release on', () => {
    const texts = (release: string) => ({
      description: `jabber_version: "${release}"\nclients: {windows: {}}\nmedia: {video_codecs: [H.264-high]}`,
      global: '<Policies><H264HighProfileEnable>true</H264HighProfileEnable></Policies>',
    });
    const cell = (answer: ReturnType<typeof answerOf>) => columnOf(answer, 'Codecs', 'Windows').at(-1);
    assert.equal(cell(answerOf('media', texts('12.9'))), 'yes');
    assert.equal(cell(answerOf('media', texts('12.6'))), 'no');
    assert.equal(cell(answerOf('media', texts('12.9').description)), 'switched off');
  });

  it('says who has no audio codec in common with the region', () => {
    const section = answerOf(
      'media',
      'clients: {mac: {}, iphone_ipad: {}}\nmedia: {audio_codecs: [G.729]}',
    ).sections.find(({ title }) => title === 'Codecs');
    assert.deepEqual(section?.paragraphs, ['Mac has no audio codec in common with the region.']);
  });

  it('shows formats of voice messages where there is Unity Connection', () => {
    const kinds = (description: string) => codecs(description).map(([kind]) => kind);
    assert.ok(kinds('servers: {unity_connection: {}}').includes('voice messages'));
    assert.ok(!kinds('servers: {cucm: {}}').includes('voice messages'));
  });

  it('gives the bit rates of the allowed codecs, and marks those above the region', () =>
    assert.deepEqual(
      rowsOf(
        answerOf('media', 'clients: {mac: {}}\nmedia: {audio_codecs: [G.711-A, G.729a], region_max_audio_kbps: 32}'),
        'Audio bit rates',
      ),
      [
        ['desktop', 'G.711', '64: more than the region allows', '80'],
        ['desktop', 'G.729a', '8', '38'],
      ],
    ));

  it('shares the rate of a video call out', () =>
    assert.deepEqual(
      rowsOf(
        answerOf('media', 'media: {region_max_audio_kbps: 64, region_max_video_kbps: 1500}'),
        'What a video call shares out',
      ),
      [
        ['without desktop share', '64', '1436', 'none'],
        ['with desktop share', '64', '718', '718'],
      ],
    ));

  it('gives the picture at the upload, inside and over VPN', () => {
    assert.deepEqual(pictures('clients: {windows: {}}\nnetwork: {upload_kbps: 1000}'), [
      [
        'Windows',
        'inside',
        '1000 kbps',
        'enough for every audio codec',
        '1024x576 at 30 fps',
        '1280x800 at 8 fps',
        'main 512x288 at 30 fps, presentation 1280x800 at 8 fps',
      ],
      [
        'Windows',
        'over VPN',
        '1000 kbps',
        'enough for every audio codec',
        '1024x576 at 30 fps',
        '1280x800 at 8 fps',
        'main 512x288 at 30 fps, presentation 1280x800 at 8 fps',
      ],
    ]);
    const android = pictures('clients: {android: {}}\nnetwork: {upload_kbps: 300}', 'Picture at 300 kbps');
    assert.equal(android[0]?.[4], 'sends 256x144 at 15 fps, receives 256x144 at 30 fps');
  });

  it('tells inside from VPN where the guide does', () => {
    const [inside, vpn] = pictures('clients: {windows: {}}\nnetwork: {upload_kbps: 400}', 'Picture at 400 kbps');
    assert.match(inside?.at(-1) ?? '', /presentation 1280x800/);
    assert.match(vpn?.at(-1) ?? '', /presentation 1280x720/);
  });

  it('says where the guide speaks of VPN alone', () => {
    const notes = (kbps: number) =>
      answerOf('media', `clients: {windows: {}, mac: {}}\nnetwork: {upload_kbps: ${kbps}}`).sections.find(
        ({ title }) => title === `Picture at ${kbps} kbps`,
      )?.notes ?? [];
    assert.deepEqual(
      notes(200).filter((note) => note.includes('VPN alone')),
      ['At 125 kbps the guide has a line for VPN alone; it is shown for the inside as well.'],
    );
    assert.deepEqual(
      notes(400).filter((note) => note.includes('VPN alone')),
      [],
    );
  });

  it('gives all rows where the upload is not stated, and none below the least', () => {
    assert.deepEqual(
      pictures('clients: {mac: {}}', 'Picture by upload').map((row) => row.slice(1, 3)),
      [
        ['inside', '125 kbps'],
        ['inside', '384 kbps'],
        ['inside', '1000 kbps'],
        ['inside', '2000 kbps'],
        ['over VPN', '125 kbps'],
        ['over VPN', '384 kbps'],
        ['over VPN', '1000 kbps'],
        ['over VPN', '2000 kbps'],
      ],
    );
    const [below] = pictures('clients: {mac: {}}\nnetwork: {upload_kbps: 64}', 'Picture at 64 kbps');
    assert.deepEqual(below?.slice(2, 5), ['below all that the guide speaks of', 'not said', 'not said']);
  });

  it('claims nothing of virtual desktops', () => {
    const { sections } = answerOf('media', 'clients: {vdi: {}}');
    assert.deepEqual(
      sections.map(({ title }) => title),
      [undefined],
    );
    assert.deepEqual(sections[0]?.notes, ['The guide gives no codecs and rates for virtual desktops.']);
  });
});
