import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isShippedContent } from './shipped-content.ts';

/** Builds the shipped content where dist/ is absent, once for all its tests. */
export default function setup(): void {
  if (!isShippedContent()) return;
  if (!existsSync('dist/index.html')) {
    execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
  }
}
