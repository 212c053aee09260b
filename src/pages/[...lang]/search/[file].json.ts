import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { searchRecords } from '../../../view/search-records.ts';
import { searchWords } from '../../../view/search-words.ts';
import { pagesOf } from '../../_paths.ts';

/** What the search is made of: its words for the browser, and the records that src/search/ makes the index of. */
export function getStaticPaths() {
  return pagesOf((context) => {
    if (!context.catalog.site.features.search) return [];
    return [
      { params: { file: 'words' }, view: (): object => searchWords(context) },
      { params: { file: 'records' }, view: (): object => searchRecords(context) },
    ];
  });
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.view());
