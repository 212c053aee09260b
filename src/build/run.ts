import process from 'node:process';
import { parseArgs } from 'node:util';
import { isLog, terminalText } from '../lib/terminal-text.ts';
import { projectRoot, readProject } from '../settings.ts';
import { isInCi, runBuild, type RunOptions } from './run-build.ts';

const USAGE = `npm run build -- [options]

  --timings [FILE] print the time of each step and route, or write it to FILE as JSON
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
    const args = withOptionalValue(process.argv.slice(2), '--timings');
    const { values } = parseArgs({ args, options: flags });
    const { timings, verify = isInCi(process.env), stack } = values;
    const { settings } = await readProject(process.env, projectRoot(process.env), new Date());
    return { settings, timings, verify, stack };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const text = terminalText(message, { isLog: isLog(process.env) });
    process.stderr.write(`${text}\n\n${USAGE}`);
    return undefined;
  }
}

/** Gives a flag an empty value where none follows it: `parseArgs` knows no flags whose value may be left out. */
function withOptionalValue(args: readonly string[], flag: string): string[] {
  return args.map((arg, at) => {
    const next = args[at + 1];
    return arg === flag && (next === undefined || next.startsWith('-')) ? `${flag}=` : arg;
  });
}
