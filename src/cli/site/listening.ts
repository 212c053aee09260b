import type { Listening } from '../../build/astro/serve-site.ts';
import { isFlagSet, textOption, type RawOptions } from '../shared/command.ts';
import { UsageError } from '../shared/io.ts';

/** Returns where the flags of a command tell a server to listen. Throws a UsageError if the port is none. */
export function listening(options: RawOptions): Listening {
  return {
    port: portOf(textOption(options, 'port')),
    host: isFlagSet(options, 'host') ? true : textOption(options, 'host'),
    open: isFlagSet(options, 'open'),
  };
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : 0;
  if (port > 0 && port < 65_536) return port;
  throw new UsageError(`--port is "${text}". Name a port from 1 to 65535, such as 4321.`);
}
