import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { hostFileText } from '../formats/hosts/host-file-text.ts';
import { hostFiles } from '../view/site/host-files.ts';
import { viewContext, viewContexts } from '../routes/context.ts';

/** Returns the paths of the files with rules for the hosts that site.yaml names. */
export async function getStaticPaths() {
  const contexts = await viewContexts();
  return hostFiles((await viewContext()).catalog.site.hosts).map((hostFile) => ({
    params: { hostFile },
    props: { model: () => hostFileText(hostFile, contexts) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.model(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
