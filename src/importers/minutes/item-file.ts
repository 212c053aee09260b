import { renderEntry } from '../../edits/yaml-render.ts';
import type { Proposal } from './proposals.ts';

/** Creates the file of a proposed item; facts are then merged into it like into any other. */
export function itemFile(proposal: Proposal, meeting: string): string {
  const { title, area, kind, origin } = proposal;
  return [
    '---',
    `# Proposed from the minutes ${meeting}: check title, area and kind, then write the note below.`,
    ...renderEntry('title', title, 0),
    ...(area === '' ? [] : renderEntry('area', area, 0)),
    ...renderEntry('kind', kind, 0),
    ...renderEntry('origin', origin, 0),
    '---',
    '',
  ].join('\n');
}
