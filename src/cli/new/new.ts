import type { ReadResult } from '../../catalog/read-catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { addressOf } from '../shared/address.ts';
import { textOption, type RawOptions } from '../shared/command.ts';
import { textOfFile } from '../../edits/file-text.ts';
import { asWritten, contentName, readContent, refuseProblems } from '../shared/content.ts';
import { EXIT, type Io } from '../shared/io.ts';
import { collectAnswers, givenAnswers } from './answers.ts';
import { ENTRY_TEMPLATES, type NewEntryName } from './entries.ts';
import type { EntryTemplate } from './entry-template.ts';
import type { Answers, NewContext } from './question.ts';
import { isTransliterated } from './slug.ts';
import { writeContent } from '../shared/write.ts';
import { jsonText } from '../../lib/characters.ts';

/** `relnotes new <entry>`: creates a file that passes `check`, from flags and prompts. */
export async function runNew(io: Io, options: RawOptions, name: NewEntryName): Promise<number> {
  const entry: EntryTemplate = ENTRY_TEMPLATES[name];
  const isJson = textOption(options, 'format') === 'json';
  const result = asWritten(await readContent(io, options));
  refuseBroken(result, options);
  const context = contextOf(result, io.today);
  const given = givenAnswers(entry.questions, options);
  const loadAsker = io.interactive && !isJson ? io.loadPrompter : undefined;
  const answers = await collectAnswers(entry.questions, given, context, loadAsker);
  const files = entry.files(answers, context);
  await writeContent(io, options, result, files);
  const paths = files.map(({ path }) => path);
  const address = await addressOf(io, options, (urls) => entry.page(urls, answers));
  const remark = remarkOn(entry, answers, context, given);
  if (isJson) io.out(jsonText({ files: paths, address, remark }));
  else
    io.out(
      outputText(
        paths.map((path) => `${contentName(options)}/${path}`),
        address,
        remark,
      ),
    );
  return EXIT.ok;
}

/** Returns the next steps for the writer; undefined if there are none. */
function remarkOn(
  entry: EntryTemplate,
  answers: Answers,
  context: NewContext,
  given: Answers,
): string | undefined {
  const { slug, title = '' } = answers;
  const isProposal = slug !== undefined && given['slug'] === undefined && isTransliterated(title);
  const remarks = [
    entry.remark?.(answers, context),
    isProposal
      ? `The name in addresses, ${slug}, is only a proposal. Rename the file before it is published, or choose a name with --slug.`
      : undefined,
  ].filter((text) => text !== undefined);
  return remarks.length === 0 ? undefined : remarks.join('\n');
}

/** Throws a ContentError if files that the questions depend on have errors: site, releases, timelines. */
function refuseBroken({ problems, catalog }: ReadResult, options: RawOptions): void {
  const isUnread = (file: string) => {
    const [, id = '', name] =
      /^releases\/([^/]+)\/(release\.mdx|timeline\.yaml)$/u.exec(file) ?? [];
    if (name === 'release.mdx') return findRelease(catalog, id) === undefined;
    return name === 'timeline.yaml' || file === 'site.yaml' || file === '.';
  };
  const errors = problems.filter(({ level, file }) => level === 'error' && isUnread(file));
  refuseProblems(errors, contentName(options), 'Fix this first.');
}

function contextOf({ catalog, files }: ReadResult, today: string): NewContext {
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return {
    catalog,
    today,
    textOf: (path) => {
      const bytes = byPath.get(path);
      return bytes === undefined ? undefined : textOfFile(bytes);
    },
  };
}

function outputText(paths: readonly string[], address: string, remark: string | undefined): string {
  return [...paths, address, ...(remark === undefined ? [] : [remark]), ''].join('\n');
}
