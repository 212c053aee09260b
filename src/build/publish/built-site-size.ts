import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readHosts } from '../../catalog/read/read-hosts.ts';
import { listFiles } from '../../lib/list-files.ts';
import { isLog, terminalText } from '../../lib/terminal-text.ts';
import { sizeLine } from './host-limits.ts';
import { sizeOfSite } from './site-size.ts';

/** Returns the line about the size of a site that lies in a folder; `contentDir` names its hosts. */
export function builtSiteLine(dir: string, contentDir: string): string {
  const sizes = listFiles(dir).map((file) => ({ file, bytes: lstatSync(join(dir, file)).size }));
  const line = sizeLine(sizeOfSite(sizes), readHosts(contentDir));
  // It may name a file of the content.
  return terminalText(line, { isLog: isLog(process.env) });
}
