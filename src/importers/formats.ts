import { isAntsibull, isAntsibullFile, readAntsibull } from './antsibull/read-antsibull.ts';
import { readChangelog } from './changelog/read-changelog.ts';
import { isChangeset, isChangesetFile, readChangesets } from './changesets/read-changesets.ts';
import { isReno, isRenoFile, readReno, renoHistory, renoRelated } from './reno/read-reno.ts';
import { isGithubReleases, readGithub } from './github/read-github.ts';
import { isIstio, isIstioFile, readIstio } from './istio/read-istio.ts';
import { isKubernetes, isKubernetesFile, readKubernetes } from './kubernetes/read-kubernetes.ts';
import type { HistoryRequest, ReadContext, SourceText } from './notes/read-context.ts';
import type { SourceRecord } from './notes/source-note.ts';
import type { Grouping } from './plan/grouping.ts';
import { isSchedule, isScheduleFile, readSchedule } from './schedule/read-schedule.ts';
import {
  isTowncrier,
  isTowncrierFile,
  readTowncrier,
  towncrierRelated,
} from './towncrier/read-towncrier.ts';

/** A format that an import reads. Nothing but this list knows formats. */
export interface SourceFormat {
  /** Its word in commands and in `origin`. */
  readonly id: string;
  /** Name of the format in messages. */
  readonly title: string;
  /** Checks whether a file of a folder belongs to the format; undefined for a format of single files. */
  readonly isFile?: (path: string) => boolean;
  /** Checks whether a text looks like this format; `beside` are the texts that would be read with it. */
  readonly isLike: (source: SourceText, beside: readonly SourceText[]) => boolean;
  /** The versions that make one release in this format; undefined to take what suits the versions. */
  readonly group?: Grouping;
  /** Returns the files and folders (with `/`) to read beside those that a person named, such as a config. */
  readonly related?: (sources: readonly SourceText[]) => readonly string[];
  /** Returns what the history of a repository has to say about the files, where their names tell no version. */
  readonly history?: (sources: readonly SourceText[]) => HistoryRequest;
  /** Reads a text; a pure function. Throws a `SourceError` for a text that is none of this format. */
  readonly read: (source: SourceText, context: ReadContext) => Iterable<SourceRecord>;
}

/** Formats in the order in which a file is compared with them. */
export const FORMATS: readonly SourceFormat[] = [
  {
    id: 'changesets',
    title: 'changesets of a repository with one or several packages',
    isFile: isChangesetFile,
    isLike: isChangeset,
    read: readChangesets,
  },
  {
    id: 'antsibull',
    title: 'a changelog.yaml of antsibull-changelog',
    isFile: isAntsibullFile,
    isLike: isAntsibull,
    read: readAntsibull,
  },
  {
    id: 'kubernetes',
    title: 'release notes of Kubernetes as JSON',
    isFile: isKubernetesFile,
    isLike: isKubernetes,
    read: readKubernetes,
  },
  {
    id: 'istio',
    title: 'release notes of Istio as YAML',
    isFile: isIstioFile,
    isLike: isIstio,
    read: readIstio,
  },
  {
    id: 'reno',
    title: 'note files of reno',
    isFile: isRenoFile,
    isLike: isReno,
    related: renoRelated,
    history: renoHistory,
    read: readReno,
  },
  {
    id: 'schedule',
    title: 'a schedule of OpenStack, Node.js or endoflife.date, or a calendar',
    isFile: isScheduleFile,
    isLike: isSchedule,
    group: 'name',
    read: readSchedule,
  },
  {
    id: 'towncrier',
    title: 'news of towncrier, or another changelog in reStructuredText',
    isFile: isTowncrierFile,
    isLike: isTowncrier,
    related: towncrierRelated,
    read: readTowncrier,
  },
  {
    id: 'changelog',
    title: 'a changelog in Markdown, such as Keep a Changelog',
    isLike: ({ file, text }) =>
      /\.(?:md|markdown|txt)$|^-$/iu.test(file) &&
      [...readChangelog({ file, text: text.slice(0, 50_000) })].some(
        ({ record }) => record === 'release',
      ),
    read: (source) => readChangelog(source),
  },
  {
    id: 'github',
    title: 'releases of GitHub as JSON',
    isLike: ({ text }) => isGithubReleases(text),
    read: readGithub,
  },
];

/** Reads all texts of a source, one record after another. */
export function* readRecords(
  { read }: SourceFormat,
  sources: readonly SourceText[],
  { skip = new Set(), history }: Partial<Omit<ReadContext, 'sources'>> = {},
): Generator<SourceRecord> {
  if (history !== undefined) yield* history.records;
  for (const source of sources) yield* read(source, { sources, skip, history });
}

/** Returns the format with an id. Throws an Error if there is none. */
export function formatNamed(id: string): SourceFormat {
  const found = FORMATS.find((format) => format.id === id);
  if (found === undefined) throw new Error(`there is no format ${id}`);
  return found;
}
