/** MDX files failed while their pages were rendered; each message names the place, the fact and the next step. */
export class MdxFailures extends Error {
  readonly messages: readonly string[];

  constructor(messages: readonly string[]) {
    // A file may be shown on pages in several languages.
    const all = [...new Set(messages)].toSorted();
    super(all.join('\n'));
    this.messages = all;
  }
}
