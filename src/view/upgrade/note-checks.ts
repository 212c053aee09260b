import type { Body, UpgradeNote } from '../../domain/catalog.ts';
import type { Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import { embeddedBody } from '../shared/embedded-body.ts';
import { contextIn } from '../shared/context-in.ts';
import type { Localized } from '../shared/translated.ts';

/** A text of an upgrade note beside its steps: what to back up before, how to tell that it worked, or how to undo it. */
export interface NoteCheck {
  readonly kind: 'backup' | 'verify' | 'rollback';
  readonly title: string;
  readonly html: Html;
  /** For the page in Markdown. */
  readonly body: Body;
  /** Its name on the page, which its anchors begin with. */
  readonly name: string;
}

/**
 * Returns the texts of a note beside its steps. `name` is that of the note on the page. No slug has a dot, so their
 * anchors cannot meet those of the steps.
 */
export function noteChecks(
  context: ViewContext,
  note: Localized<UpgradeNote>,
  name: string,
): NoteCheck[] {
  const { backup, verify, rollback } = context.words.upgradeNotes;
  return [
    { kind: 'backup' as const, title: backup, body: note.backupBody, name: `${name}.backup` },
    { kind: 'verify' as const, title: verify, body: note.verifyBody, name: `${name}.verify` },
    {
      kind: 'rollback' as const,
      title: rollback,
      body: note.rollbackBody,
      name: `${name}.rollback`,
    },
  ].flatMap(({ kind, title, body, name: own }) =>
    body === undefined
      ? []
      : [
          {
            kind,
            title,
            body,
            name: own,
            html: embeddedBody(body.html, own, contextIn(context, note)),
          },
        ],
  );
}
