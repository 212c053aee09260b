import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { stepFragments } from '../../../../formats/fragments/step-fragments.ts';
import { bytesOf } from '../../../../routes/bytes.ts';
import { inEveryLanguage } from '../../../../routes/paths.ts';
import { releasesWithFragments } from '../../../../view/upgrade/any-path.ts';

/** Returns the paths of the instructions of each release, which upgrade plans load in the browser. */
export function getStaticPaths() {
  return inEveryLanguage((context) =>
    releasesWithFragments(context.catalog).map((release) => ({
      params: { release: release.id },
      props: { model: () => bytesOf(JSON.stringify(stepFragments(context, release))) },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.model(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
