import { GOOD_TREE, type Files } from './tree.ts';

/** The number of releases of the tree; paths are prepared for fewer. */
export const LONG_RELEASES = 15;
/** The number of steps to release 14. */
export const MANY_STEPS = 200;

const SITE = `title: Long notes
url: https://notes.example.org
areas: [{ id: core, title: Core }, { id: edge, title: Edge }]
options: [{ id: ovn, title: We run OVN }, { id: pool, title: We run the pool }]
languages: [en, de]
criteria: [{ id: works, title: Works, question: Does it work? }]
support: { months_after_ga: 7, months_after_next_ga: 1, round: month-end }
`;

function release(n: number): Files {
  const folder = `releases/r${n}`;
  const previous = n === 1 ? '' : `previous: r${n - 1}\n`;
  const from = n === 5 ? 'upgrade_from: [r3, r4]\n' : '';
  const day = `${2005 + n}-03-01`;
  return {
    [`${folder}/release.mdx`]: `---\ntitle: Release ${n}\nversion: ${n}.0.0\n${previous}${from}---\n\nText.\n`,
    [`${folder}/timeline.yaml`]: `milestones:
  - { id: ga, kind: ga, actual: ${day} }
  - { id: ${n}.0.1, kind: maintenance, version: ${n}.0.1, actual: ${2005 + n}-05-01 }
`,
    [`${folder}/upgrade-notes/configure.md`]: note(`Configure ${n}`, 'phase: before\narea: core\n'),
    [`${folder}/upgrade-notes/late.md`]: note(`Repair ${n}`, `since: ${n}.0.1\nphase: after\n`),
    [`${folder}/upgrade-notes/know.md`]: note(`Know ${n}`, 'kind: info\n'),
    [`${folder}/items/away.md`]: `---\ntitle: Away ${n}\narea: core\nkind: removal\nstatus: ready\nimpact: It is gone.\naction: Use another.\n---\n\nGone.\n`,
  };
}

function note(title: string, fields: string): string {
  return `---\ntitle: ${title}\nadvice: required\n${fields}---\n\nInstructions of ${title}.\n\n\`\`\`bash\nrun ${title.toLowerCase().replace(' ', '-')}\n\`\`\`\n`;
}

/** Returns the notes of a release with many steps, each of about 1,000 characters. */
function manyNotes(folder: string): Files {
  const numbers = Array.from({ length: MANY_STEPS }, (_, n) => n + 1);
  return Object.fromEntries(
    numbers.map((n) => [
      `${folder}/upgrade-notes/step-${n}.md`,
      `---\ntitle: Move setting ${n} to its new place\nadvice: required\narea: ${n % 2 === 0 ? 'core' : 'edge'}\nverify: Check ${n}.\n${n % 10 === 0 ? 'applies_if: [ovn]\n' : ''}---\n\n${`Sentence about setting ${n}. `.repeat(30)}\n\n\`\`\`bash\nmove --setting ${n}\n\`\`\`\n`,
    ]),
  );
}

/** The number of items of release 1, so many that its board is folded. */
export const MANY_ITEMS = 205;

/** Returns the items of a board: each tenth is ready although it does not work. */
function manyItems(folder: string): Files {
  const numbers = Array.from({ length: MANY_ITEMS }, (_, n) => n + 1);
  return Object.fromEntries(
    numbers.map((n) => [
      `${folder}/items/item-${n}.md`,
      `---\ntitle: Item ${n}\narea: ${n % 2 === 0 ? 'core' : 'edge'}\nkind: feature\nstatus: ready\ncriteria: { works: ${n % 10 === 0 ? 'unmet' : 'met'} }\n---\n\nText of item ${n}.\n`,
    ]),
  );
}

/** The number of breaking changes of release 13, more than a path shows with their texts. */
export const MANY_CHANGES = 45;

function manyChanges(folder: string): Files {
  const numbers = Array.from({ length: MANY_CHANGES }, (_, n) => n + 1);
  return Object.fromEntries(
    numbers.map((n) => [
      `${folder}/items/must-${n}.md`,
      `---\ntitle: Change ${n}\narea: core\nkind: change\nstatus: ready\nbreaking: true\nimpact: Part ${n} stops.\naction: Replace part ${n}.\n---\n\nText.\n`,
    ]),
  );
}

/** More releases than paths are prepared for, one of them with many steps. */
export const LONG_TREE: Files = {
  ...Object.fromEntries(Object.keys(GOOD_TREE).map((path) => [path, null])),
  'site.yaml': SITE,
  ...Object.assign({}, ...Array.from({ length: LONG_RELEASES }, (_, n) => release(n + 1))),
  ...manyNotes('releases/r14'),
  ...manyItems('releases/r1'),
  ...manyChanges('releases/r13'),
  'releases/r4/upgrade-notes/switch.md': note('Switch', 'supersedes: [r3/configure]\narea: core\n'),
};
