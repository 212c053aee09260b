import { expect, test } from 'vitest';
import { errorsIn, importText, outcomes, SITE } from './import-texts.ts';
import { ISTIO } from './record-fixtures.ts';

const OPTIONS = { repository: 'https://github.com/example/harbor' };
const imported = importText('istio', ISTIO, SITE, OPTIONS);

test('says what became of each note', () => {
  expect(outcomes(imported)).toMatchInlineSnapshot(`
    [
      "11 **Added** zones to gateways. => new releases/1.24.0/items/added-zones-to-gateways.md",
      "15 **Removed** the flag \`--berth\`. => new releases/1.24.0/items/removed-the-flag-berth.md",
      "18 Set \`zones: false\` to keep the old routes. => new releases/1.24.0/upgrade-notes/zones-are-on-by-default.md",
      "5 **Fixed** names that are cut. => new releases/1.24.0/items/fixed-names-that-are-cut.md",
      "13 __[CVE-2024-12345](https://example.org/cve/CVE-2024-12345)__ (CVSS score 7.5, High): tokens were logged. => new releases/1.24.0/items/cve-2024-12345-cvss-score-7-5-high-tokens-were-logged.md",
      "14 ISTIO-SECURITY-2024-003: zones were open. => new releases/1.24.0/items/istio-security-2024-003-zones-were-open.md",
      "4 *Promoted* zones to stable. => new releases/next/items/promoted-zones-to-stable.md",
      "1 releaseNotes: => skipped the file is not YAML: line 4: Missing closing "quote",
      "1 apiVersion, kind, area => skipped it has no notes",
      "1 just words => skipped it is not a note of Istio",
    ]
  `);
  expect(Object.fromEntries(imported.plan.unplaced)).toMatchInlineSnapshot(`
    {
      "docs without an address": 1,
      "field "relaseNotes", read as releaseNotes": 1,
      "field "tide"": 1,
      "kind "bug-fx", read as bug-fix": 1,
    }
  `);
});

test('the result passes the check, and a second run changes nothing', async () => {
  expect(await errorsIn(imported.texts)).toEqual([]);
  expect(importText('istio', ISTIO, imported.texts, OPTIONS).edits).toEqual([]);
});

test('issues and documents are links', () => {
  expect(imported.texts['releases/1.24.0/items/added-zones-to-gateways.md']).toMatchInlineSnapshot(`
    "---
    area: traffic-management
    kind: feature
    links:
      - { label: usage, url: https://example.org/docs/zones }
      - { label: '#102', url: https://github.com/example/harbor/issues/102 }
      - { label: '#101', url: https://github.com/example/harbor/issues/101 }
    origin: istio:1.24.0/101/1
    ---

    **Added** zones to gateways.

    A second paragraph with \\<name>.
    "
  `);
});

test('numbers of issues stay where no repository is known', () => {
  const { texts } = importText('istio', ISTIO);
  const path = 'releases/1.24.0/items/added-zones-to-gateways.md';
  expect(texts[path]).toContain('**Added** zones to gateways. (#101)');
});

test('upgrade notes have their titles, security notes their advisories', () => {
  expect(imported.texts['releases/1.24.0/upgrade-notes/zones-are-on-by-default.md'])
    .toMatchInlineSnapshot(`
    "---
    title: Zones are on by default
    area: traffic-management
    advice: recommended
    links:
      - { label: usage, url: https://example.org/docs/zones }
      - { label: '#102', url: https://github.com/example/harbor/issues/102 }
    origin: istio:1.24.0/101/3
    ---

    Set \`zones: false\` to keep the old routes.
    "
  `);
  const path = 'releases/1.24.0/items/cve-2024-12345-cvss-score-7-5-high-tokens-were-logged.md';
  expect(imported.texts[path]).toMatchInlineSnapshot(`
    "---
    area: security
    kind: security
    advisories: [CVE-2024-12345]
    severity: high
    fixed_in: [1.24.0]
    origin: istio:1.24.0/102/2
    ---

    __[CVE-2024-12345](https://example.org/cve/CVE-2024-12345)__ (CVSS score 7.5, High): tokens were logged.
    "
  `);
  expect(
    imported.texts['releases/1.24.0/items/istio-security-2024-003-zones-were-open.md'],
  ).toContain('advisories: [ISTIO-SECURITY-2024-003]');
});

test('notes without a version get the one that a person names', async () => {
  const { texts } = importText('istio', ISTIO, SITE, { unreleased: '1.25.0' });
  expect(texts['releases/1.25.0/items/promoted-zones-to-stable.md']).toBeDefined();
  expect(texts['releases/next/release.mdx']).toBeUndefined();
  expect(await errorsIn(texts)).toEqual([]);
});

test('a key that resembles none is a field without a place', () => {
  const text = 'apiVersion: release-notes/v2\nreleaseNotes: [A zone.]\nharbourmaster: ada\n';
  const { plan, notes } = importText('istio', [{ file: '1.yaml', text }]);
  expect(Object.fromEntries(plan.unplaced)).toEqual({ 'field "harbourmaster"': 1 });
  expect(notes).toHaveLength(1);
});
