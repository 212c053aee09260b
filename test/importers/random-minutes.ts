import fc from 'fast-check';

/** Pieces that minutes are made of, in the styles that people have. */
const heading = fc.constantFrom(
  '# 2024-01-29',
  '## Participants',
  'Participants:',
  '**Agenda**',
  '### Big ticket items:',
  '## Infrastructure',
  '## Done',
  '## Schedule',
  'Release candidates',
  '==================',
  '## Open asks',
  '## Questions',
  '## What changed since 2024-01-15',
  '## AOB',
  '## A proxy before the database: WIP',
  '---',
  '```',
);
const bullet = fc.constantFrom('* ', '- ', '+ ', '1. ', '• ', '', '- [ ] ', '* [x] ', '> ', '| ');
const indent = fc.constantFrom('', '', '', '  ', '    ', '\t', '\t\t', '      ');
const subject = fc.constantFrom(
  'A proxy before the database',
  'Proxy',
  'proxy: the migration',
  'IAM: Keycloak on k3s',
  'iaas',
  'Status page',
  'RabbitMQ improvements (quorum queues)',
  '@ops',
  'nobody yet',
  'RC1',
  'RC2 2024-02-21',
  'RC3 2024-03-13 IF NEEDED',
  'More RCs IF NEEDED',
  'GA 20 March 2024',
  'Feature freeze',
  'Documentation',
  'Works',
  '(a) yes (b) no',
  '( b) Is it documented?',
  'Attention',
  'Decided',
  'Option A',
  'Announce via mail (@ops) and matrix',
  'A proxy before the database: Documentation missing :exclamation:',
  'A proxy before the database: should it be the default?',
);
const rest = fc.constantFrom(
  '',
  '',
  ':',
  ': DONE',
  ' :white_check_mark:',
  ': ❓',
  ' (WIP)',
  ': postponed to r9',
  ' - TBD',
  ' -> @ops',
  ': @garloff to write it by 2024-02-07',
  ' see [the change](https://example.org/change/1)',
  ' https://example.org/change/2.',
  ' ("v2.0.0a")',
  ' DONE 2024-02-08',
  ', moved from 2024-02-07 to 2024-02-14',
  ' is very unlikely',
  ' skipped',
  ' !!!',
  '?',
  ' whether "this" is: [odd] {or} #not',
);
const known = fc.tuple(indent, bullet, subject, rest).map((pieces) => pieces.join(''));
const odd = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', '', ' ', '\t', '*', '-', '\u200b', '---', 'x'.repeat(300), '@', '::', '()'),
);
const line = fc.oneof(
  { weight: 6, arbitrary: known },
  { weight: 2, arbitrary: heading },
  { weight: 2, arbitrary: odd },
);

/** Minutes of any kind, some of them nonsense. */
export const randomMinutes: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\n', '\r\n'))
  .map(([lines, newline]) => lines.join(newline));
