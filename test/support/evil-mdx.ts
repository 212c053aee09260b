/** Returns an MDX file that writes a file if it runs, and shows the names of environment variables. */
export const evilMdx = (mark: string): string => `---
title: Evil
---

import fs from 'node:fs';

{fs.writeFileSync(${JSON.stringify(mark)}, '') ?? Object.keys(process.env).join(' ')}
`;
