import { processConsole } from './cli/console.js';
import { describeFailure } from './cli/failure.js';
import { main } from './cli/main.js';
import { keepHeapSmall } from './small-heap.node.js';
import { nodeFacts } from './workspace/files/node-facts.js';

keepHeapSmall();

/** The `jabber-lint` program. It leaves by itself once everything was written. */
const [, program = '', ...args] = process.argv;
const { stdin, stdout, stderr, env } = process;
const console = processConsole(stdout, stderr);

main(args, { program, facts: nodeFacts(import.meta.url), console, stdin, stdout, env }).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    console.complain(describeFailure(error));
    process.exitCode = 2;
  },
);
