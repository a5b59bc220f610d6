import { writeFileSync } from 'node:fs';
import { goldenPath, settingsAlone, tell, textTargets } from './alone.js';

// Writes what is found now as what is expected. Read the difference before committing it.
for (const target of textTargets) writeFileSync(goldenPath(target), tell(settingsAlone(target)));
