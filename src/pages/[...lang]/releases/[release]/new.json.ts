import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { newsFragments } from '../../../../formats/fragments/news-fragments.ts';
import { bytesOf } from '../../../../routes/bytes.ts';
import { inEveryLanguage } from '../../../../routes/paths.ts';
import { releasesWithNews } from '../../../../view/upgrade/any-path.ts';

/** Returns the paths of the new items of each release, which the lists of what is new on a path load. */
export function getStaticPaths() {
  return inEveryLanguage((context) =>
    releasesWithNews(context.catalog, context.today).map((release) => ({
      params: { release: release.id },
      props: { model: () => bytesOf(JSON.stringify(newsFragments(context, release))) },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.model(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
