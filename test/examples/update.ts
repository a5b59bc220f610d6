import { writeFileSync } from 'node:fs';
import { findingsOf, listExamples } from './examples.js';

// Writes what is found now as what is expected. Read the difference before committing it.
for (const example of listExamples()) writeFileSync(example.goldenPath, findingsOf(example));
