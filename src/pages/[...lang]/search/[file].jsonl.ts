import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { recordLines } from '../../../formats/record-lines.ts';
import { searchRecords } from '../../../view/search/search-records.ts';
import { inEveryLanguage } from '../../../routes/paths.ts';

/** Returns the path of the search records, from which src/search/ builds the index. */
export function getStaticPaths() {
  return inEveryLanguage((context) => {
    if (!context.catalog.site.features.search) return [];
    return [
      { params: { file: 'records' }, props: { model: () => recordLines(searchRecords(context)) } },
    ];
  });
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(Buffer.concat(props.model()), { headers: { 'content-type': 'application/jsonl' } });
