import { Fragment, jsx as astroJsx } from 'astro/jsx-runtime';
import { guardMdx } from './guard-mdx.ts';
import { mdxFailure, type MdxPlace } from './mdx-failure.ts';

/** The attribute that tells where a component stands in an MDX file (locate-mdx.ts). No component gets it. */
const PLACE = 'relnotes:at';

type Props = Readonly<Record<string, unknown>>;

export { Fragment };
export { jsx as jsxs };

/** Makes a node as Astro does. An error of a component then names the place where it stands. */
export function jsx(type: unknown, given: Props = {}, key?: string | number): unknown {
  const { [PLACE]: place, ...props } = given;
  if (typeof place !== 'string') return astroJsx(type, { ...given }, key);
  const [, name, at] = /^<(.*)> (.*)$/su.exec(place) ?? [];
  const where = placeOf(at ?? place);
  const what = `the component <${name ?? ''}> fails`;
  if (typeof type === 'function') return astroJsx(guardMdx(type, what, where), props, key);
  if (typeof type === 'string' || typeof type === 'symbol') return astroJsx(type, props, key);
  const said = type === undefined ? 'there is no component' : 'this is not a component:';
  throw mdxFailure('', `${said} <${name ?? ''}>`, where, 'Correct its import or export.');
}

/** Returns the value of an expression. Throws an error that names its place if it fails. */
export function at(place: string, work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    throw mdxFailure(error, FAILS, placeOf(place));
  }
}

/** Does the same for an expression that waits for something. */
export async function atAwait(place: string, work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    throw mdxFailure(error, FAILS, placeOf(place));
  }
}

const FAILS = 'the code in braces fails';

/** Returns the value of an expression that a page shows. Throws if no page can show it. */
export function show(place: string, work: () => unknown): unknown {
  return shown(at(place, work), placeOf(place));
}

/** Does the same for an expression that waits for something. */
export async function showAwait(place: string, work: () => Promise<unknown>): Promise<unknown> {
  return shown(await atAwait(place, work), placeOf(place));
}

function shown(value: unknown, place: MdxPlace): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => shown(one, place));
  if (typeof value === 'function') throw unshowable('a function', 'Call it, or remove it.', place);
  if (typeof value === 'symbol') throw unshowable('a symbol', 'Write a text.', place);
  if (typeof value !== 'object' || value === null) return value;
  if ('then' in value && typeof value.then === 'function') {
    // Its own failure would end the process, and has no place.
    Promise.resolve(value).catch(() => undefined);
    throw unshowable('a promise', 'Write await before it.', place);
  }
  if ('astro:jsx' in value) return guardedNode(value, place);
  if (Object.prototype.toString.call(value) === '[object Object]' && isPlain(value)) {
    throw unshowable('an object', 'Name the field to show.', place);
  }
  return value;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function unshowable(what: string, hint: string, place: MdxPlace): Error {
  return mdxFailure('', `the code in braces is ${what}, which no page can show`, place, hint);
}

/** Guards the components in a node that an expression has made. */
function guardedNode(node: object, place: MdxPlace): object {
  const type: unknown = Reflect.get(node, 'type');
  if (typeof type === 'function') {
    Reflect.set(node, 'type', guardMdx(type, 'a component in the code in braces fails', place));
  }
  const props: unknown = Reflect.get(node, 'props');
  if (typeof props === 'object' && props !== null && 'children' in props) {
    Reflect.set(props, 'children', shown(props.children, place));
  }
  return node;
}

/** Reads a place: the file, the line and the column, with colons between them. */
function placeOf(text: string): MdxPlace {
  const [, file = '', line = '1', column = '1'] = /^(.*):(\d+):(\d+)$/su.exec(text) ?? [];
  return { file, line: Number(line), column: Number(column) };
}
