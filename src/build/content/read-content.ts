import type { EntryFile } from '../../catalog/cache/entry-file.ts';
import type { Handover } from '../../catalog/cache/handover.ts';
import type { SiteLocation } from '../../catalog/read/read-location.ts';
import type { Host } from '../../schema/site-switches.ts';
import type { ReportProgress } from '../../lib/progress.ts';
import type { Settings } from '../../settings.ts';
import type { EntryFiles } from './entry-files.ts';
import { codeCache, bundleFolder, bundleIn } from '../bundle/bundle-files.ts';
import type { WorkPlan } from '../memory/work-plan.ts';
import type { Timings } from '../timings/timings.ts';
import { runInChild, type TimeLimit } from '../run-in-child.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** The input of the content process. */
export interface ContentInput {
  readonly settings: Settings;
  readonly files: EntryFiles;
  /** Number of cores to use until one more is free. */
  readonly cores: number;
}

/** Facts that render threads can use before the content is read. */
export interface ContentStart {
  readonly location: SiteLocation;
  /** The hosts that the site is published to, as site.yaml names them. */
  readonly hosts: readonly Host[];
  /** The entry cache of the last build, if its label matches. */
  readonly cached: Pick<EntryFile, 'file' | 'label'> | undefined;
}

/** A message of the content process before all content is checked. */
export type ContentMessage = { readonly start: ContentStart } | { readonly content: Handover };

/** Content that is being read and checked. */
export interface PendingContent {
  /** Resolves first. */
  readonly start: Promise<ContentStart>;
  /** Resolves before all content is checked. */
  readonly content: Promise<Handover>;
  /** Resolves last, with the problems of the content. */
  readonly problems: Promise<ProblemTexts>;
}

/** Options of reading the content. */
export interface ReadingOptions {
  /** Is called when the process has been started. */
  readonly files: () => EntryFiles;
  readonly reportProgress: ReportProgress;
  /** Resolves when the content process may use one more core. */
  readonly coreFreed: Promise<unknown>;
  readonly plan: WorkPlan;
  readonly timings: Timings | undefined;
}

const READING_MS = 900_000;

/** The limits of each file (tree.ts, parse-watch.ts) leave no content that takes as long. */
const READING: TimeLimit = {
  ms: READING_MS,
  message: () =>
    `Reading the content took more than ${READING_MS / 1000} s and was stopped. Run npx --no -- relnotes check to see which file is read last.`,
};

/** Reads and checks the content in a child process, which may use one more core when `coreFreed` resolves. */
export function readContent(
  settings: Settings,
  { files, reportProgress, coreFreed, plan, timings }: ReadingOptions,
): PendingContent {
  const start = Promise.withResolvers<ContentStart>();
  const content = Promise.withResolvers<Handover>();
  const onEarly = (message: ContentMessage): void => {
    if ('start' in message) start.resolve(message.start);
    else content.resolve(message.content);
  };
  const script = new URL('./content-process.ts', import.meta.url);
  const input = (): ContentInput => ({ settings, files: files(), cores: plan.readCores });
  const problems = runInChild<ProblemTexts, ContentMessage>(script, input, {
    env: codeCache(bundleIn(bundleFolder(settings))),
    reportProgress,
    coreFreed: plan.usesFreedCore ? coreFreed : undefined,
    isTight: plan.isTight,
    onEarly,
    onTimes: (steps) => timings?.addChild('content process', steps),
    limit: READING,
  });
  problems.catch((error: unknown) => {
    start.reject(error);
    content.reject(error);
  });
  return { start: start.promise, content: content.promise, problems };
}
