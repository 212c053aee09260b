import fc from 'fast-check';
import { item } from './path-news.ts';

/** Up to twelve items of four releases that take up, remove and repeat each other. */
export const anyItems = fc
  .array(
    fc.record({
      release: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
      kind: fc.constantFrom('feature', 'fix', 'deprecation', 'removal'),
      continues: fc.option(fc.nat(11), { nil: undefined }),
      removed: fc.option(fc.constantFrom('r2', 'r3', '4.0.1'), { nil: undefined }),
      also: fc.option(fc.constantFrom('r1/1.0.1', 'r2/ga', 'r3/3.0.2'), { nil: undefined }),
      since: fc.nat(3),
      isSilent: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((parts) =>
    parts.map(({ release, kind, continues, removed, also, since, isSilent }, index) => {
      const versions = ['rc1', 'ga', `${release.slice(1)}.0.1`, `${release.slice(1)}.0.2`];
      const before = continues === undefined ? undefined : parts[continues];
      return item(release, `i${index}`, {
        kind,
        since: versions[since] ?? 'ga',
        ...(before === undefined ? {} : { continues: `${before.release}/i${continues ?? 0}` }),
        ...(removed === undefined ? {} : { removed_in: removed }),
        ...(also === undefined ? {} : { also_in: [also] }),
        ...(isSilent ? { history: [{ on: '2020-01-01', note: 'Looked at.' }] } : {}),
      });
    }),
  );
