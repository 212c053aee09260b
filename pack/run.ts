import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { prebuildBundle } from '../src/build/bundle/prebuild.ts';
import { prebuiltFolder } from '../src/build/bundle/prebuilt.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { stagePackage } from './stage.ts';

/** `npm run pack`: writes the package as a tarball into this folder, or into that of `--out`, and prints its path. */
const repository = resolve(import.meta.dirname, '..');
const { out = repository } = parseArgs({ options: { out: { type: 'string' } } }).values;
const folder = join(repository, 'node_modules/.cache/relnotes-package');

stagePackage(repository, folder);
await bundleScripts(folder);
// Projects whose content holds no code compile nothing.
await prebuildBundle(prebuiltFolder({ programDir: folder }), folder);
const args = ['pack', folder, '--pack-destination', resolve(out), '--ignore-scripts', '--json'];
const packed: unknown = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }));
process.stdout.write(`${join(resolve(out), nameIn(packed))}\n`);

/** Returns the name of the tarball in what `npm pack --json` prints. */
function nameIn(value: unknown): string {
  const [first]: unknown[] = Array.isArray(value) ? value : [];
  if (typeof first === 'object' && first !== null && 'filename' in first)
    return String(first.filename);
  throw new Error('npm pack did not name the tarball.');
}
