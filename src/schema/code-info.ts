/** The meaning of a problem code, and its severity unless site.yaml says otherwise. */
export interface CodeInfo {
  readonly level: 'error' | 'warning';
  readonly says: string;
  /** Set for an error that site.yaml may lower: the pages are right and safe without it. */
  readonly mayBeLowered?: true;
}
