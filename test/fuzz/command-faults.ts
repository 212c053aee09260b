import type { Catalog } from '../../src/domain/catalog.ts';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';

/** Returns what goes wrong when commands print the releases of a content folder that has no errors. */
export async function commandFaults(contentDir: string, catalog: Catalog): Promise<string[]> {
  const faults: string[] = [];
  for (const argv of commandsFor(catalog)) {
    const io = testIo(contentDir);
    try {
      const code = await runCommand([...argv, '--content', '.'], io);
      if (code > 1)
        faults.push(`relnotes ${argv.join(' ')} ended with ${code}: ${io.complained()}`);
    } catch (error) {
      const trace = error instanceof Error ? error.stack : undefined;
      faults.push(`relnotes ${argv.join(' ')} failed: ${trace ?? String(error)}`);
    }
  }
  return faults;
}

/** Returns commands for the newest release: each format, and its last milestone. */
function commandsFor({ releases }: Catalog): string[][] {
  const release = releases.at(-1);
  if (release === undefined) return [];
  const { id } = release;
  const milestone = release.milestones.at(-1)?.id;
  const formats = ['markdown', 'keepachangelog', 'github', 'json', 'csv'];
  const announcements = ['mail', 'eml', 'matrix', 'markdown'];
  return [
    ...formats.map((format) => ['export', id, '--as', format]),
    ['stats', id],
    ['agenda', id],
    ...(milestone === undefined
      ? []
      : [
          ['gate', id, '--milestone', milestone],
          ...announcements.map((format) => [
            ...['announce', id, milestone, '--as', format],
            ...['--from', 'A <a@example.org>', '--to', 'b@example.org'],
          ]),
        ]),
  ];
}
