#!/usr/bin/env node
import module from 'node:module';

// The second start reads the program as the engine left it behind after the first (Node 22 and later).
module.enableCompileCache?.();
await import('../dist/main.js');
