import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pathReleases } from '../../../formats/fragments/path-releases.ts';
import { bytesOf } from '../../../routes/bytes.ts';
import { inEveryLanguage } from '../../../routes/paths.ts';

/** Returns the path of the list of releases, from which the browser puts upgrade paths together. */
export function getStaticPaths() {
  return inEveryLanguage((context) => {
    const releases = pathReleases(context);
    if (releases === undefined) return [];
    return [{ params: {}, props: { model: () => bytesOf(JSON.stringify(releases)) } }];
  });
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.model(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
