/** Minutes of one meeting in the layouts that people have; all of it is made up. */
export const LAYOUTS: Readonly<Record<string, string>> = {
  'HackMD bullets': `---
title: Release board
date: 2024-02-06
tags: meeting
---

###### tags: \`meeting\`

**Participants:** @dev, @ops, jo

- Agenda
    - Snapshot tool: :white_check_mark:
        - docs: missing
        - jo will write the docs by 15 Feb
    - Window functions :construction:
- Action items
    - [ ] jo: measure Window functions again until 2024-02-20
    - [x] @ops order two machines for the Snapshot tool
- AOB
    - The room is booked
`,
  numbered: `# Minutes of 6 February 2024

1. Attendance
   Present: dev, ops, jo
2. Features
2.1 Window functions - done
2.1.1 CI: yes
2.1.2 Docs: missing
2.2 Snapshot tool - in progress
2.2.1 Jo to write the docs by 15/02/2024
3. Schedule
3.1 RC1 moved to 2024-02-14
4. Action items
4.1 AI jo: measure Window functions again
5. AOB
5.1 None
`,
  'a table with criteria': `# Board, Tuesday, 6 February 2024

_Attendees: dev, ops and jo_

## Items

| # | Item | Works | CI | Docs | Owner | Status | Notes |
|---|------|:-----:|----|------|-------|--------|-------|
| 1 | Window functions | ✅ | yes | missing | jo | WIP | needs a benchmark |
| 2 | Snapshot tool | x | no | n/a | @ops | done | |
| 3 | Nobody spoke | | | | | | |

## Tasks

| Task | Who | Until | Status |
|------|-----|-------|--------|
| Measure Window functions again | jo | 15 Feb 2024 | open |
| Order machines for the Snapshot tool | ops | 2024-02-20 | done |

## Milestones

| Milestone | Date |
|-----------|------|
| RC1 | 2024-02-14 |
`,
  'check lists': `# 2024-02-06

Participants: dev, ops, jo

## Features

- [x] Window functions
    - [x] Works
    - [ ] CI
- [ ] Snapshot tool
    - [ ] jo: write the docs by 15 Feb

## To do

- [ ] TODO(jo) measure Window functions again
- [x] Action: ops to order machines for the Snapshot tool
`,
  'headings only': `# Release meeting 2024-02-06

## Participants

dev, ops, jo

## Items

### Window functions

Status: done

CI: yes

### Snapshot tool: WIP

#### Docs: missing

jo is to write them by 15 Feb.

## Any other business

The room is booked.
`,
  German: `# Protokoll vom 6. Februar 2024

*Teilnehmende: dev, ops, jo*
*Entschuldigt: kim*

## Begrüßung

Hallo zusammen!

## Tagesordnung

1. Fensterfunktionen: erledigt
   - CI: vorhanden
   - Doku: fehlt
   - jo soll bis 15.2. die Doku schreiben
2. Schnappschüsse - in Arbeit
   - verantwortlich: ops
3. Altlasten: verschoben auf R3

## Zeitplan

- RC1 am 14. Februar 2024
- GA 20.03.2024

## Aufgaben

- [ ] jo: Fensterfunktionen noch einmal messen bis zum 20. Februar
- @ops kümmert sich um Maschinen für die Schnappschüsse

## Sonstiges

- Der Raum ist gebucht
`,
  mixed: `Weekly call (06.02.2024)
========================

Present: dev, ops, jo

**1. Infrastructure**

* Window functions - done (CI green)
\t* Docs: WIP
+ Snapshot tool ?

**2. Dates**

RC1 14 Feb

**Next steps**

Jo to measure Window functions again, 2024-02-20.
* write the docs of the Snapshot tool -> @ops
`,
  'an outline of any depth': `2024-02-06

1 Welcome
1. Welcome
Hello everybody
2. Big ticket items
2.1. Storage
2.1.1. Window functions: done
2.1.1.1. docs: missing
2.1.2. Snapshot tool: WIP
2.2. Network
2.2.1. Floating addresses - postponed to R3
3. Next meeting
3.1. 2024-02-13
`,
};
