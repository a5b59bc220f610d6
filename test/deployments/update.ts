import { writeFileSync } from 'node:fs';
import { findingsIn, listSamples, reportOf, writeFindings } from './sample-deployments.js';

// Writes what is found now as what is expected. Read the difference before committing it.
for (const sample of listSamples()) {
  writeFileSync(sample.findingsPath, writeFindings(await findingsIn(sample)));
  writeFileSync(sample.reportPath, await reportOf(sample));
}
