import type { SharePicture } from '../../src/view/site/share-picture.ts';

/** The picture of a release that everything is known of. */
export function aSharePicture(picture: Partial<SharePicture> = {}): SharePicture {
  return {
    site: 'Notes',
    over: 'Version 7.0.0',
    title: 'Release 6',
    facts: [
      { label: 'Released', text: '20 March 2024', tone: undefined },
      { label: 'Support', text: 'Maintained', tone: 'good' },
    ],
    counts: '31 items',
    line: undefined,
    ...picture,
  };
}
