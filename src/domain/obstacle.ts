import type { Ask } from '../schema/ask.ts';
import type { GATE_RULES } from '../schema/vocabulary.ts';
import type { Item, KnownIssue, UpgradeNote } from './catalog.ts';

export type GateRule = (typeof GATE_RULES)[number];

/** One reason why a milestone may not go out. */
export type Obstacle =
  | {
      readonly rule: 'unmet-criterion' | 'unknown-criterion';
      readonly on: Item;
      readonly criteria: readonly string[];
      /** Id of the part of the item; undefined for the item itself. */
      readonly part: string | undefined;
    }
  | { readonly rule: 'undecided'; readonly on: Item; readonly part: string | undefined }
  | { readonly rule: 'breaking-without-action'; readonly on: Item }
  | { readonly rule: 'note-without-steps'; readonly on: UpgradeNote }
  | { readonly rule: 'issue-without-workaround'; readonly on: KnownIssue }
  | { readonly rule: 'open-ask'; readonly on: Item; readonly ask: Ask }
  | { readonly rule: 'attention'; readonly on: Item; readonly reason: string };
