import type { MdastNode } from 'satteri';
import { startOf, type BodyContext } from './context.ts';

/** Reports a diagram of Mermaid: readers see its code, since nothing draws it. */
export function checkDiagram(
  context: BodyContext,
  code: Readonly<Extract<MdastNode, { type: 'code' }>>,
): void {
  if (code.lang?.toLowerCase() !== 'mermaid') return;
  const message = 'a Mermaid diagram appears as code';
  const hint =
    'Add a picture of it, or turn this off in site.yaml: checks: { diagram-as-code: off }.';
  context.onFault({ code: 'diagram-as-code', message, hint }, startOf(code));
}
