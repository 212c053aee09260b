import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pathFragment } from '../../../../formats/fragments/path-fragments.ts';
import { bytesOf } from '../../../../routes/bytes.ts';
import { inEveryLanguage } from '../../../../routes/paths.ts';
import { releasesBeyondBound } from '../../../../view/upgrade/any-path.ts';

/** Returns the paths of the entries of each release, from which the browser puts upgrade paths together. */
export function getStaticPaths() {
  return inEveryLanguage((context) =>
    releasesBeyondBound(context.catalog).map((release) => ({
      params: { release: release.id },
      props: { model: () => bytesOf(JSON.stringify(pathFragment(context, release))) },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.model(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
