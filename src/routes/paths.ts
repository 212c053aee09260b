import type { Body, WithTranslations, WithPath } from '../domain/catalog.ts';
import type { ViewContext } from '../view/context.ts';
import type { Page, PageModel, PageParams } from '../view/page-kinds/page-kind.ts';
import { listPages, type ModelOf, type PageKind, type PageOf } from '../view/pages.ts';
import { bodyAnchors, hasParts, inLanguage } from '../view/shared/translated.ts';
import { viewContexts } from './context.ts';
import { pageKey } from './page-key.ts';

/** Props of a page. The build keeps a page from last time while its view, or the key, is the same. */
interface ViewProps<View> {
  /** Works out everything that the page shows. */
  readonly view: () => View;
  /** Everything that the view is made of, where that is faster than the view. */
  readonly key?: (() => unknown) | undefined;
}

/** Returns the pages of a kind in every language, as `getStaticPaths` gives them. */
export function pagesOf<Kind extends PageKind>(kind: Kind) {
  return pagesWith(kind, (page): ModelOf<Kind> => page.model());
}

/** Returns the same for a route that shows more than the page model. */
export function pagesWith<Kind extends PageKind, View>(
  kind: Kind,
  view: (page: PageOf<Kind>) => View,
) {
  return inEveryLanguage((context) =>
    listPages(kind, context).map((page) => ({
      params: page.params,
      props: { view: () => view(page), key: pageKey(page) } satisfies ViewProps<View>,
    })),
  );
}

/** Returns the paths of every language; the default language has no part in the address. */
export async function inEveryLanguage<Path extends { readonly params: PageParams }>(
  paths: (context: ViewContext) => readonly Path[],
) {
  const contexts = await viewContexts();
  return contexts.flatMap((context, index) =>
    paths(context).map((path) => ({
      ...path,
      params: { ...path.params, lang: index === 0 ? undefined : context.lang },
    })),
  );
}

interface Documented extends WithTranslations, WithPath {
  readonly body: Body;
}

/**
 * Returns the pages around an MDX body. Components in a body may show anything of the content: a
 * page with components has no view, and is rendered anew whenever the content changes.
 */
export function mdxPages<Entry extends Documented, Model extends PageModel>(
  pages: (context: ViewContext) => readonly Page<Entry, Model>[],
) {
  return inEveryLanguage((context) =>
    pages(context).map(({ params, subject: entry, model }) => {
      const anchors = bodyAnchors(entry, context);
      const html = inLanguage<Documented>(entry, context).body.mdxHtml;
      const view = () => ({ page: model(), anchors: [...anchors], html });
      return {
        params,
        props: {
          context,
          entry,
          model,
          anchors,
          html,
          view: hasParts(entry, context) ? undefined : view,
        },
      };
    }),
  );
}
