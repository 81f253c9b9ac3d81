#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

// In a clone the sources run as they are; an installed package brings them compiled.
const source = join(__dirname, '..', 'lib', 'cli', 'main.ts');
if (existsSync(source)) require('ts-node').register({ swc: true, cwd: join(__dirname, '..') });
const { main } = require(existsSync(source) ? source : '../build/lib/cli/main.js');

main(process.argv).then((code) => {
  process.exitCode = code;
});
