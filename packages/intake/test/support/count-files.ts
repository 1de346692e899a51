import { expandPaths } from '../../src/files/expand.ts';

/** Run as a process of its own: prints how many inputs the paths named give. */
process.stdout.write(String((await expandPaths(process.argv.slice(2))).length));
