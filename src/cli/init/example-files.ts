import { editFrontMatter } from '../../edits/front-matter.ts';
import { setValue } from '../../edits/yaml-edit.ts';
import { removeKey } from '../../edits/yaml-remove.ts';
import type { YamlValue } from '../../edits/yaml-render.ts';
import type { Setup, SetupRelease } from './setup.ts';
import { withDays } from './template-days.ts';
import { withLanguages } from './template-languages.ts';

/** Fields of an entry to set; undefined for one to remove if the template has it. */
type Fields = Readonly<Record<string, YamlValue | undefined>>;

/** The folder of the release in the templates. */
const TEMPLATE_RELEASE = 'releases/1.0/';

/** Returns the files of the example release, by their path in the content folder. */
export function exampleFiles(
  templates: ReadonlyMap<string, string>,
  setup: Setup,
): Map<string, string> {
  const { release } = setup;
  if (release === undefined) return new Map();
  const own = [...templates].flatMap(([path, text]) =>
    path.startsWith(TEMPLATE_RELEASE) ? [[path.slice(TEMPLATE_RELEASE.length), text] as const] : [],
  );
  const files = withLanguages(new Map(own), setup.languages);
  return new Map(
    [...files].map(([path, text]) => [
      `releases/${release.id}/${path}`,
      withDays(edited(path, text, setup, release), setup.today),
    ]),
  );
}

function edited(path: string, text: string, setup: Setup, release: SetupRelease): string {
  if (path === 'timeline.yaml') return timelineText(text, release);
  const { title, version } = release;
  const product = setup.products[0]?.id;
  const area = setup.areas[0]?.id;
  const isTranslation = /\.[a-z]+\.mdx?$/u.test(path);
  if (path.startsWith('release.')) {
    return withFields(text, isTranslation ? { title } : { title, version, product });
  }
  if (isTranslation) return text;
  const withArea = withFields(text, { area });
  return setup.hasReview
    ? withArea
    : withFields(withArea, { criteria: undefined, status: undefined });
}

/** A release with a tag is out since the day of the tag; another one is planned. */
function timelineText(text: string, { tag }: SetupRelease): string {
  if (tag === undefined) return text;
  const ga = { id: 'ga', kind: 'ga', tag: tag.tag, actual: tag.day };
  return setValue(text.replace(' The days here are examples.', ''), ['milestones'], [ga]);
}

function withFields(text: string, fields: Fields): string {
  return editFrontMatter(text, (yaml) =>
    Object.entries(fields).reduce((sofar, [key, value]) => {
      const isThere = new RegExp(`^${key}:`, 'mu').test(sofar);
      if (value !== undefined) return setValue(sofar, [key], value);
      return isThere ? removeKey(sofar, [key]) : sofar;
    }, yaml),
  );
}
