#!/usr/bin/env node
import module from 'node:module';

if (module.isBuiltin('node:sqlite')) await import('../dist/admin.js');
else {
  process.stderr.write(
    `smtp451-bot needs Node.js 24 and this is ${process.version}; npm ci brings one along: run it as "npx smtp451-bot".\n`,
  );
  process.exitCode = 1;
}
