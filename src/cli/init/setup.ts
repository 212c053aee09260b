import type { Answers } from '../new/question.ts';
import { HOSTS, STARTS } from './init-questions.ts';
import type { ProjectFacts } from './project-facts.ts';
import { tagOf, type ReleasedVersion } from './released-versions.ts';
import { languageList, namedList, NONE, releaseIdOf, type Named } from './setup-schemas.ts';

/** The answers of a person about a new site. */
export interface Setup {
  readonly name: string;
  readonly url: string;
  readonly repository: string | undefined;
  readonly products: readonly Named[];
  readonly areas: readonly Named[];
  readonly hasReview: boolean;
  readonly languages: readonly string[];
  readonly host: (typeof HOSTS)[number];
  readonly start: (typeof STARTS)[number];
  /** The example release; undefined if there is none. */
  readonly release: SetupRelease | undefined;
  /** The content folder below the project, with `/`. */
  readonly content: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The release of an example. */
export interface SetupRelease {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The tag with which it came out; undefined if it is still to come. */
  readonly tag: ReleasedVersion | undefined;
}

/** Converts checked answers to a setup. */
export function setupOf(
  answers: Answers,
  { released }: Pick<ProjectFacts, 'released'>,
  place: Pick<Setup, 'content' | 'today'>,
): Setup {
  const { name = '', url = '', repository = NONE, review, version = '' } = answers;
  const start = STARTS.find((one) => one === answers['start']) ?? 'example';
  const products = namedList(answers['products']);
  const setup = {
    ...place,
    ...{ name, url, start, products },
    repository: repository === NONE ? undefined : repository,
    areas: namedList(answers['areas']),
    hasReview: review === 'yes',
    languages: languageList(answers['languages']),
    host: HOSTS.find((one) => one === answers['host']) ?? NONE,
  };
  if (start !== 'example') return { ...setup, release: undefined };
  // The tags of a repository do not say which of several products they belong to.
  const tag = products.length === 0 ? tagOf(released, version) : undefined;
  return { ...setup, release: releaseOf(version, name, products[0], { tag, today: place.today }) };
}

/** Ids of releases are unique over all products, so they begin with the product. */
function releaseOf(
  version: string,
  name: string,
  product: Named | undefined,
  { tag, today }: { readonly tag: ReleasedVersion | undefined; readonly today: string },
): SetupRelease {
  const id = releaseIdOf(version);
  const short = version.replace(/^v(?=\d)/iu, '').replace(/^(\d+\.\d+)\.0$/u, '$1');
  return {
    id: product === undefined ? id : `${product.id}-${id}`,
    title: `${product?.title ?? name} ${short}`,
    version,
    // A clock that is ahead dates a tag so that it does not count yet.
    tag: tag !== undefined && tag.day <= today ? tag : undefined,
  };
}
