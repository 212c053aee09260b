import { getCatalog } from '../catalog/collection.ts';
import type { Release } from '../domain/catalog.ts';

/** A page as `getStaticPaths` names it. */
interface PagePath {
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** The pages in every language of the site; the default language has no part in the address. */
export function inEveryLanguage<Path extends PagePath>(pages: readonly Path[]) {
  const { site } = getCatalog();
  return site.languages.flatMap((lang, index) =>
    pages.map((page) => ({
      ...page,
      params: { ...page.params, lang: index === 0 ? undefined : lang },
    })),
  );
}

/** A page that each language has once. */
export function languagePaths() {
  return inEveryLanguage([{ params: {} }]);
}

export interface ReleaseProps {
  readonly release: Release;
}

/** A page that each release has once. */
export function releasePaths() {
  const { releases } = getCatalog();
  return inEveryLanguage(
    releases.map((release) => ({ params: { release: release.id }, props: { release } })),
  );
}
