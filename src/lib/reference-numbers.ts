/** Addresses of issues, pull requests and changes: host, repository, number. */
const NUMBERED =
  /^https?:\/\/[^/\s]+\/(?:c\/)?((?:[\w.-]+\/)*?)(?:-\/)?(?:pull|pulls|pull-requests|issues|merge_requests|work_items|\+|\+bug|changes?|bugs?)\/(\d{1,12})(?=$|[/?#])/iu;
const BY_PARAMETER = /^https?:\/\/[^\s?#]+\?(?:[^\s#]*&)?id=(\d{1,12})(?=$|[&#])/iu;
const JIRA = /^https?:\/\/[^\s?#]+\/browse\/([a-z]\w*-\d{1,12})(?=$|[/?#])/iu;

/**
 * Returns the names by which people call what an address leads to: `owner/name#12`, `name#12` and `12` for a pull
 * request, `ABC-12` for a ticket. The most precise one comes first; empty for any other address.
 */
export function numberNames(address: string): string[] {
  const [, path = '', number] = NUMBERED.exec(address) ?? [];
  if (number !== undefined) {
    const repository = path.replace(/\/$/u, '');
    const name = repository.slice(repository.lastIndexOf('/') + 1);
    const named = repository === '' ? [] : [`${repository}#${number}`, `${name}#${number}`];
    return [...new Set([...named, number])];
  }
  const found = JIRA.exec(address)?.[1] ?? BY_PARAMETER.exec(address)?.[1];
  return found === undefined ? [] : [found];
}
