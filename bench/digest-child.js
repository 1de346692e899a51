/** One digest of one log by the built library, as JSON with the peak memory that this process saw. */
import { closeSync, openSync, readSync } from 'node:fs';
import { classifyEach } from '@smtp451/core';
import { Digest, reportOf } from '@smtp451/core/digest';
import { keepMemoryFlat } from '../packages/intake/dist/fast/flat-memory.js';
import { LogReader } from '../packages/intake/dist/fast/log-reader.js';

keepMemoryFlat();
const [path, reference] = process.argv.slice(2);
const digest = new Digest({ source: path });
const reader = new LogReader({ digest, classify: classifyEach, reference: Number(reference) });
const file = openSync(path, 'r');
const buffer = Buffer.allocUnsafe(1 << 18);
for (let n = readSync(file, buffer); n > 0; n = readSync(file, buffer)) reader.push(buffer.subarray(0, n));
closeSync(file);
reader.finish();
console.log(JSON.stringify(reportOf(digest.summary())));
