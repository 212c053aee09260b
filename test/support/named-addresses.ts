/** Every address of the site that a text names: in backticks, or whole in an example. */
export function namedAddresses(text: string, origin: string): string[] {
  const inline = [...text.matchAll(/`(\/[a-z][\w./-]*)`/gu)].map(([, path = '']) => path);
  const whole = text
    .split(origin)
    .slice(1)
    .map((rest) => /^[\w./-]*/u.exec(rest)?.[0] ?? '');
  return [...new Set([...inline, ...whole])].toSorted();
}
