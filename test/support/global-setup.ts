import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { unpackBrowser } from './browser.ts';

/** Builds the shipped site where dist/ is absent, and unpacks the browser once for all test files. */
export default async function setup(): Promise<void> {
  if (!existsSync('dist/index.html')) {
    execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
  }
  await unpackBrowser();
}
