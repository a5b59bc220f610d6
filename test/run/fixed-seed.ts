import fc from 'fast-check';

/**
 * Property tests try the same values at each run, so that a change is judged by itself and not by
 * chance. `FUZZ_SEED=random` looks for new ones; a number repeats the run that printed it.
 */
const wanted = process.env.FUZZ_SEED ?? '20261122';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
