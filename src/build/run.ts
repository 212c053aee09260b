import process from 'node:process';
import { parseArgs } from 'node:util';
import { isLog, terminalText } from '../lib/terminal-text.ts';
import { projectRoot, readProject } from '../settings.ts';
import { isInCi, runBuild, type RunOptions } from './run-build.ts';

const USAGE = `npm run build -- [options]

  --timings FILE   write the duration of each phase and route to FILE, as JSON
  --verify         render every page, so that each is compared by its bytes; without it, a page
                   whose inputs, size and time are those of the last build stays as it is. Always
                   on where the variable CI is set
  --stack          show where in the program an unexpected error came from
`;

const options = await readArguments();
process.exitCode = options === undefined ? 2 : await runBuild(options);

async function readArguments(): Promise<RunOptions | undefined> {
  try {
    const flags = {
      timings: { type: 'string' },
      verify: { type: 'boolean' },
      stack: { type: 'boolean', default: false },
    } as const;
    const { timings, verify = isInCi(process.env), stack } = parseArgs({ options: flags }).values;
    const { settings } = await readProject(process.env, projectRoot(process.env), new Date());
    return { settings, timings, verify, stack };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const text = terminalText(message, { isLog: isLog(process.env) });
    process.stderr.write(`${text}\n\n${USAGE}`);
    return undefined;
  }
}
