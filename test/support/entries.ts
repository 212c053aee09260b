import type { Doc, Item, KnownIssue, Meeting, UpgradeNote } from '../../src/domain/catalog.ts';
import { itemName } from '../../src/domain/item-name.ts';
import { docSchema, type DocInput } from '../../src/schema/doc.ts';
import { itemSchema, type ItemInput } from '../../src/schema/item.ts';
import { knownIssueSchema, type KnownIssueInput } from '../../src/schema/known-issue.ts';
import { meetingSchema, type MeetingInput } from '../../src/schema/meeting.ts';
import { upgradeNoteSchema, type UpgradeNoteInput } from '../../src/schema/upgrade-note.ts';
import { aBody } from './catalog.ts';

/** Where a made-up entry lives, beside what a writer would write. */
interface Place {
  readonly slug?: string;
  readonly release?: string;
  readonly body?: string;
}

/** A ready feature `thing` of release `r1` in area iaas. */
export function anItem(parts: Place & Partial<ItemInput> = {}): Item {
  const { slug = 'thing', release = 'r1', body = 'What it brings.', ...input } = parts;
  const status = input.status ?? (input.history === undefined ? 'ready' : undefined);
  const fields = itemSchema.parse({
    title: `Title of ${slug}`,
    area: 'iaas',
    kind: 'feature',
    ...input,
    ...(status === undefined ? {} : { status }),
  });
  const place = placed('item', 'items', release, slug, body);
  return { ...fields, ...itemName(fields, place.body, slug), ...place };
}

/** A required upgrade note `step` of release `r1`. */
export function aNote(parts: Place & Partial<UpgradeNoteInput> = {}): UpgradeNote {
  const { slug = 'step', release = 'r1', body = 'Do it.', ...input } = parts;
  return {
    ...upgradeNoteSchema.parse({ title: `Title of ${slug}`, advice: 'required', ...input }),
    ...placed('upgrade-note', 'upgrade-notes', release, slug, body),
  };
}

/** A known issue `fault` of release `r1`. */
export function anIssue(parts: Place & Partial<KnownIssueInput> = {}): KnownIssue {
  const { slug = 'fault', release = 'r1', body = 'It fails.', ...input } = parts;
  return {
    ...knownIssueSchema.parse({ title: `Title of ${slug}`, ...input }),
    ...placed('known-issue', 'known-issues', release, slug, body),
  };
}

function placed<Type extends string>(
  entryType: Type,
  folder: string,
  release: string,
  slug: string,
  body: string,
) {
  return {
    entryType,
    release,
    slug,
    path: `releases/${release}/${folder}/${slug}.md`,
    body: aBody(body),
    translations: {},
  };
}

/** A meeting on 2024-01-29. */
export function aMeeting(parts: Place & Partial<MeetingInput> = {}): Meeting {
  const { slug, body = 'What was said.', ...input } = parts;
  const fields = meetingSchema.parse({ date: '2024-01-29', ...input });
  const name = slug ?? fields.date;
  return {
    ...fields,
    entryType: 'meeting',
    slug: name,
    path: `meetings/${name}.md`,
    body: aBody(body),
    translations: {},
  };
}

/** A page of the handbook. */
export function aDoc(parts: Place & Partial<DocInput> = {}): Doc {
  const { slug = 'write', body = 'How to.', ...input } = parts;
  return {
    ...docSchema.parse({ title: `Title of ${slug}`, ...input }),
    entryType: 'doc',
    slug,
    path: `docs/${slug}.mdx`,
    body: aBody(body),
    translations: {},
  };
}
