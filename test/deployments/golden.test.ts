import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findingsIn, isAlarm, listSamples, plantedIn, reportOf, writeFindings } from './sample-deployments.js';

const samples = listSamples();
const named = (name: string) => samples.find((sample) => sample.name === name) ?? assert.fail(`no sample ${name}`);
const alarms = async (name: string) =>
  (await findingsIn(named(name))).filter(({ finding }) => isAlarm(finding)).map(({ finding }) => finding.ruleId);

describe('sample deployments', () => {
  for (const sample of samples) {
    it(`${sample.name}: finds what is written beside it`, async () => {
      const found = writeFindings(await findingsIn(sample));
      assert.equal(found, readFileSync(sample.findingsPath, 'utf8'), 'see test/deployments/update.ts');
    });

    it(`${sample.name}: the report is the one beside it`, async () => {
      assert.equal(await reportOf(sample), readFileSync(sample.reportPath, 'utf8'), 'see test/deployments/update.ts');
    });
  }

  for (const name of ['on-premises', 'remote-emm']) {
    it(`${name}: no error and no warning`, async () => assert.deepEqual(await alarms(name), []));
  }

  it('hybrid-webex: the ten planted mistakes, and no other', async () => {
    const planted = plantedIn(named('hybrid-webex'));
    assert.equal(planted.length, 10);
    assert.deepEqual((await alarms('hybrid-webex')).sort(), planted.sort());
  });
});
