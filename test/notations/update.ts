import { writeFileSync } from 'node:fs';
import { findingsOf, listInputs } from './golden.js';

// Writes what is found now as what is expected. Read the difference before committing it.
for (const input of listInputs()) writeFileSync(input.goldenPath, findingsOf(input));
