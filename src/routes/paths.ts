import type { Body, WithTranslations, WithPath } from '../domain/catalog.ts';
import { htmlOfParts } from '../view/shared/placed-parts.ts';
import type { ViewContext } from '../view/context.ts';
import type { PageParams } from '../view/page-kinds/address-kind.ts';
import type { Page, PageModel } from '../view/page-kinds/page-kind.ts';
import { listPages, type ModelOf, type PageKind, type PageOf } from '../view/pages.ts';
import { pictureSizes } from '../view/shared/pictures.ts';
import { bodyAnchors, bodyPath, inLanguage } from '../view/shared/translated.ts';
import { isCompiled } from './content.ts';
import { viewContexts } from './context.ts';
import { pageKey } from './page-key.ts';

/** Props of a page. The build does not render a page again while its key, or else its model, is the same. */
interface PageProps<Model> {
  /** Makes the page model. */
  readonly model: () => Model;
  /** Returns the inputs of the page model, if that is faster than making the model. */
  readonly key?: (() => unknown) | undefined;
}

/** Returns the paths of a page kind in every language, for `getStaticPaths`. */
export function pagesOf<Kind extends PageKind>(kind: Kind) {
  return pagesWith(kind, (page): ModelOf<Kind> => page.model());
}

/** Returns the same for a route that shows more than the model of its page kind. */
export function pagesWith<Kind extends PageKind, Model>(
  kind: Kind,
  makeModel: (page: PageOf<Kind>) => Model,
) {
  return inEveryLanguage((context) =>
    listPages(kind, context).map((page) => ({
      params: page.params,
      props: { model: () => makeModel(page), key: pageKey(page) } satisfies PageProps<Model>,
    })),
  );
}

/** Returns the paths of every language; the default language has no `lang` parameter. */
export async function inEveryLanguage<Path extends { readonly params: PageParams }>(
  paths: (context: ViewContext) => readonly Path[] | Promise<readonly Path[]>,
) {
  const contexts = await viewContexts();
  const found = await Promise.all(contexts.map((context) => paths(context)));
  return contexts.flatMap((context, index) =>
    (found[index] ?? []).map((path) => ({
      ...path,
      params: { ...path.params, lang: index === 0 ? undefined : context.lang },
    })),
  );
}

/** An entry with a body that may be MDX. */
interface Documented extends WithTranslations, WithPath {
  readonly body: Body;
}

/**
 * Returns the paths of pages with an MDX body. Components and code in a body may show any entry, so such a page has
 * no `model` prop: it is rendered again whenever the content changes.
 */
export function mdxPages<Entry extends Documented, Model extends PageModel>(
  pages: (context: ViewContext) => readonly Page<Entry, Model>[],
) {
  return inEveryLanguage((context) => {
    const paths = pages(context).map(async (page) => {
      const { params, subject: entry } = page;
      const makePage = () => page.model();
      const anchors = bodyAnchors(entry, context);
      const parts = inLanguage<Documented>(entry, context).body.mdxParts ?? [];
      const html = htmlOfParts(parts);
      const pictures = html === undefined ? [] : pictureSizes(html, context);
      const model = () => ({ page: makePage(), anchors: [...anchors], html, pictures });
      return {
        params,
        props: {
          context,
          entry,
          makePage,
          anchors,
          parts,
          model:
            html === undefined || (await isCompiled(bodyPath(entry, context))) ? undefined : model,
        },
      };
    });
    return Promise.all(paths);
  });
}
