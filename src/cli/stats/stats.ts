import { releaseStatistics } from '../../domain/statistics.ts';
import { textOption, type RawOptions } from '../shared/command.ts';
import { readValidContent, requireRelease } from '../shared/content.ts';
import { EXIT, type Io } from '../shared/io.ts';
import { statsAsJson, statsAsText } from './stats-print.ts';

/** `relnotes stats`: prints the figures that a release manager reports. */
export async function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const result = await readValidContent(io, options);
  const release = requireRelease(result, operands[0] ?? '');
  const statistics = releaseStatistics(result.catalog, release, io.today);
  const report = { ...statistics, release, today: io.today };
  io.out(textOption(options, 'format') === 'json' ? statsAsJson(report) : statsAsText(report));
  return EXIT.ok;
}
