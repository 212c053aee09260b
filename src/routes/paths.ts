import type { Body, Release, WithTranslations, WithPath } from '../domain/catalog.ts';
import type { ViewContext } from '../view/context.ts';
import { bodyAnchors, hasParts, inLanguage } from '../view/shared/translated.ts';
import { viewContexts } from './context.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** What a route gives its pages; one whose view is what it was is not printed again (src/build/). */
interface ViewProps<View> {
  /** Works out all that the page shows. */
  readonly view: () => View;
  /** All that the view is made of, where that takes less time to tell. */
  readonly key?: (() => unknown) | undefined;
}

interface Shown<View> extends ViewProps<View> {
  readonly params: Params;
}

/** The pages of a route in every language of the site, as `getStaticPaths` names them. */
export function pagesOf<View>(pages: (context: ViewContext) => readonly Shown<View>[]) {
  return inEveryLanguage((context) =>
    pages(context).map(({ params, view, key }) => ({
      params,
      props: { view, key } satisfies ViewProps<View>,
    })),
  );
}

/** The same for pages with props of their own; the default language has no part in the address. */
export function inEveryLanguage<Path extends { readonly params: Params }>(
  pages: (context: ViewContext) => readonly Path[],
) {
  return viewContexts().flatMap((context, index) =>
    pages(context).map((page) => ({
      ...page,
      params: { ...page.params, lang: index === 0 ? undefined : context.lang },
    })),
  );
}

interface Documented extends WithTranslations, WithPath {
  readonly body: Body;
}

/**
 * Pages around an MDX body. What the parts in a body show, nothing but the whole content tells: a page
 * with parts has no view.
 */
export function mdxPages<Entry extends Documented, Page>(
  entries: (context: ViewContext) => readonly { readonly params: Params; readonly entry: Entry }[],
  page: (context: ViewContext, entry: Entry) => Page,
) {
  return inEveryLanguage((context) =>
    entries(context).map(({ params, entry }) => {
      const anchors = bodyAnchors(entry, context);
      const html = inLanguage<Documented>(entry, context).body.mdxHtml;
      const view = () => ({ page: page(context, entry), anchors: [...anchors], html });
      return {
        params,
        props: { context, entry, anchors, html, view: hasParts(entry, context) ? undefined : view },
      };
    }),
  );
}

/** A page that each language has once. */
export function languagePages<View>(view: (context: ViewContext) => View) {
  return pagesOf((context) => [{ params: {}, view: () => view(context) }]);
}

/** A page that each release has once. */
export function releasePages<View>(view: (context: ViewContext, release: Release) => View) {
  return pagesOf((context) =>
    context.catalog.releases.map((release) => ({
      params: { release: release.id },
      view: () => view(context, release),
    })),
  );
}
