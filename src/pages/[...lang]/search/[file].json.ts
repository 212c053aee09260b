import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { searchWords } from '../../../view/search/search-words.ts';
import { inEveryLanguage } from '../../../routes/paths.ts';

/** Returns the path of the interface texts of the search, for the browser. */
export function getStaticPaths() {
  return inEveryLanguage((context) => {
    if (!context.catalog.site.features.search) return [];
    return [{ params: { file: 'words' }, props: { model: () => searchWords(context) } }];
  });
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.model());
