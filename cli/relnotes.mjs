#!/usr/bin/env node
import * as nodeModule from 'node:module';
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// The oldest version that strips types from the files of a project without a flag (pack/manifest.ts).
if (major < 22 || major === 23 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `relnotes needs Node 22.18 or 24, but this is Node ${process.versions.node}. Install one of them. In a clone, run "npx --no -- relnotes", which uses the Node version that npm ci installed.\n`,
  );
  process.exitCode = 2;
} else {
  nodeModule.enableCompileCache();
  const { main } = await import('../src/cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
