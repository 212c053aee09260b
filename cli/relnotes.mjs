#!/usr/bin/env node
import * as nodeModule from 'node:module';
import process from 'node:process';

const NEEDED = 24;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  process.stderr.write(
    `relnotes needs Node ${NEEDED}, but this is Node ${process.versions.node}. Run it as "npx --no -- relnotes", which uses the Node version that npm ci installed.\n`,
  );
  process.exitCode = 2;
} else {
  nodeModule.enableCompileCache();
  const { main } = await import('../src/cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
