import assert from 'node:assert/strict';
import { linkServices } from '../../server/src/cli/cli-deployments.js';
import type { Deployments } from '../../server/src/workspace/deployments/deployments.js';
import { facts } from '../facts.js';
import { config } from '../protocol/texts.js';
import { Workspace } from '../protocol/workspace.js';

const settings = config('<Policies>', '  <EnableVideo>true</EnableVideo>', '</Policies>');
const named = 'version: 1\nfiles: {config: jabber-config.xml}\n';
const noOptions = { config: undefined, release: undefined, platforms: undefined, deployment: undefined };

function onDisk(
  files: Readonly<Record<string, string>>,
  test: (deployments: Deployments, disk: Workspace) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const disk = new Workspace(files);
    try {
      const onLintFileProblem = (message: string) => assert.fail(message);
      await test(linkServices({ facts, onLintFileProblem }, noOptions).deployments, disk);
    } finally {
      disk.dispose();
    }
  };
}

async function filesOf(deployments: Deployments, description: string): Promise<readonly string[]> {
  const [deployment] = await deployments.of(description);
  return (deployment?.documents() ?? []).map(({ uri }) => uri);
}

describe('the files of a deployment on disk', () => {
  it(
    'are none of another folder, whatever happens there',
    onDisk({ 'a/jabber-deployment.yaml': named, 'b/jabber-config.xml': settings }, async (deployments, disk) => {
      const [description, other] = [disk.uriOf('a/jabber-deployment.yaml'), disk.uriOf('b/jabber-config.xml')];
      assert.deepEqual(await filesOf(deployments, description), [description]);
      await deployments.touched(other);
      assert.deepEqual(await filesOf(deployments, description), [description]);
    }),
  );

  for (const folder of ['R&D #1', '100%25', '영업']) {
    it(
      `are found in a folder named ${folder}`,
      onDisk(
        { [`${folder}/jabber-deployment.yaml`]: named, [`${folder}/jabber-config.xml`]: settings },
        async (...on) => {
          const [deployments, disk] = on;
          const uris = ['jabber-deployment.yaml', 'jabber-config.xml'].map((name) => disk.uriOf(`${folder}/${name}`));
          assert.deepEqual(await filesOf(deployments, uris[0] ?? ''), uris);
        },
      ),
    );
  }

  it(
    'are nobody’s when the description is gone, until there is one again',
    onDisk({ 'jabber-deployment.yaml': named, 'jabber-config.xml': settings }, async (deployments, disk) => {
      const description = disk.uriOf('jabber-deployment.yaml');
      const file = disk.uriOf('jabber-config.xml');
      assert.deepEqual(await filesOf(deployments, description), [description, file]);
      disk.delete('jabber-deployment.yaml');
      await deployments.touched(description);
      assert.deepEqual(await deployments.of(description), []);
      assert.deepEqual(await deployments.of(file), []);
      disk.write('jabber-deployment.yaml', named);
      await deployments.touched(description);
      assert.deepEqual(await filesOf(deployments, description), [description, file]);
    }),
  );
});
