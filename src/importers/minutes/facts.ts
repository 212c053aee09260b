import type { CriterionState, Status } from '../../schema/vocabulary.ts';
import type { Statement } from './statements.ts';

/** A part of an item; the title is used if the item does not have the part yet. */
export interface PartName {
  readonly id: string;
  readonly title: string;
}

/** A fact about an item or one of its parts, with the statements it comes from. */
export type MinutesFact = {
  readonly from: readonly Statement[];
  readonly part: PartName | undefined;
} & (
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'deferred-to'; readonly release: string }
  | { readonly kind: 'attention'; readonly text: string }
  | { readonly kind: 'answer'; readonly id: string; readonly state: CriterionState }
  | { readonly kind: 'owner'; readonly name: string }
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

export type MinutesFactOf<K extends MinutesFact['kind']> = Extract<
  MinutesFact,
  { readonly kind: K }
>;

/** The result of merging a fact: it is present in a file now, or it was refused for a reason. */
export type FactOutcome =
  | { readonly kind: 'present'; readonly path: string; readonly what: string }
  | { readonly kind: 'refused'; readonly why: string };

/** A statement with its item or milestone, for the entries of the meeting. */
export interface LinkedStatement {
  readonly statement: Statement;
  readonly item?: string;
  readonly part?: string;
  readonly milestone?: string;
}
