import type { CriterionState, Status } from '../../schema/vocabulary.ts';
import type { Statement } from './statements.ts';

/** A part of an item by its id; the title is for one that the item does not have yet. */
export interface PartName {
  readonly id: string;
  readonly title: string;
}

/** What statements say of an item, or of one of its parts. */
export type Fact = {
  readonly from: readonly Statement[];
  readonly part: PartName | undefined;
} & (
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'deferred-to'; readonly release: string }
  | { readonly kind: 'attention'; readonly text: string }
  | { readonly kind: 'answer'; readonly id: string; readonly state: CriterionState }
  | { readonly kind: 'likelihood'; readonly text: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | {
      readonly kind: 'ask';
      readonly of: string | undefined;
      readonly what: string;
      readonly via: string | undefined;
      readonly why: string | undefined;
      readonly by: string | undefined;
      readonly done: boolean;
    }
  | {
      readonly kind: 'question';
      readonly text: string;
      readonly options: readonly { readonly text: string; readonly rejected: string | undefined }[];
      readonly outcome: string | undefined;
    }
  | { readonly kind: 'outcome'; readonly text: string }
);

export type FactOf<K extends Fact['kind']> = Extract<Fact, { readonly kind: K }>;

/** What became of a fact: it stands in a file now (or did before), or it cannot, and why. */
export type Outcome =
  | { readonly kind: 'stands'; readonly path: string; readonly what: string }
  | { readonly kind: 'refused'; readonly why: string };

/** A statement about an item or a milestone, for the entries of the meeting. */
export interface Tied {
  readonly statement: Statement;
  readonly item?: string;
  readonly part?: string;
  readonly milestone?: string;
}
