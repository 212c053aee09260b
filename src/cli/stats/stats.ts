import { releaseStatistics } from '../../domain/statistics.ts';
import { textOf, type RawOptions } from '../shared/command.ts';
import { readGoodContent, releaseNamed } from '../shared/content.ts';
import { EXIT, type Io } from '../shared/io.ts';
import { statsAsJson, statsAsText } from './stats-print.ts';

/** `relnotes stats`: the counts that a release manager reports. */
export async function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const result = await readGoodContent(io, options);
  const release = releaseNamed(result, operands[0] ?? '');
  const statistics = releaseStatistics(result.catalog, release, io.today);
  const report = { ...statistics, release, today: io.today };
  io.out(textOf(options, 'format') === 'json' ? statsAsJson(report) : statsAsText(report));
  return EXIT.fine;
}
