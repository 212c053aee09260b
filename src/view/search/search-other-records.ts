import type { Doc, Meeting } from '../../domain/catalog.ts';
import type { NamedProduct } from '../../domain/products.ts';
import type { ViewContext } from '../context.ts';
import { plainText } from '../shared/inline.ts';
import { areaTitle, localText, releaseName } from '../shared/labels.ts';
import { meetingTitle } from '../meeting/meeting-title.ts';
import { productLink } from '../product/product-link.ts';
import { linkedNames } from './linked-names.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';
import { inLanguage } from '../shared/translated.ts';

/** Returns the search record of a product, which is also found under its releases. */
export function productRecord(
  context: ViewContext,
  { product, releases }: NamedProduct,
): SearchRecord {
  const { summary } = product;
  return searchRecord(context, {
    kind: 'product',
    link: productLink(context, product),
    facts: [],
    releases: releases.map(({ id }) => id),
    names: [product.id],
    texts: [summary === undefined ? undefined : localText(summary, context)],
  });
}

/** Returns the search record of a handbook page. */
export function docRecord(context: ViewContext, original: Doc): SearchRecord {
  const doc = inLanguage(original, context);
  return searchRecord(context, {
    kind: 'doc',
    link: { label: plainText(doc.title), href: context.urls.doc(doc.slug) },
    facts: [],
    releases: [],
    names: [doc.slug],
    otherNames: linkedNames(original),
    texts: [doc.summary, doc.body.text],
  });
}

/** Returns the search record of a meeting, with the lines of its minutes. */
export function meetingRecord(context: ViewContext, original: Meeting): SearchRecord {
  const meeting = inLanguage(original, context);
  const { date, release, entries, participants, body } = meeting;
  const about = release === undefined ? [] : [release];
  return searchRecord(context, {
    kind: 'meeting',
    link: { label: meetingTitle(context, meeting), href: context.urls.meeting(meeting.slug) },
    facts: [context.words.formats.day(date), ...about.map((id) => releaseName(id, context))],
    releases: about,
    names: [date],
    otherNames: linkedNames(original),
    texts: [body.text, ...entries.map(({ text }) => text), ...participants],
  });
}

/** Returns the search record of the page of an area. */
export function areaRecord(context: ViewContext, id: string): SearchRecord {
  return searchRecord(context, {
    kind: 'area',
    link: { label: areaTitle(id, context), href: context.urls.area(id) },
    facts: [],
    releases: [],
    areas: [id],
    names: [id],
    texts: [],
  });
}
