import { mdxFailure, type MdxPlace } from './mdx-failure.ts';

/**
 * Returns a component whose errors name the place in an MDX file where it stands, also those of the components in it,
 * which are rendered later. It is the same in all other ways.
 */
export function guardMdx<Component extends object>(
  component: Component,
  what: string,
  place: MdxPlace,
): Component {
  const located = (error: unknown): Error => mdxFailure(error, what, place);
  const isFunction = !('isAstroComponentFactory' in component) && !(RENDERER in component);
  return new Proxy(component, {
    apply(target, self, args) {
      if (typeof target !== 'function') return undefined;
      return guarded(() => {
        const result: unknown = Reflect.apply(target, self, args);
        if (isFunction && !isElement(result)) throw new Error('it returns no element');
        return guardedResult(result, located);
      }, located);
    },
    get(target, key) {
      // Astro would try whether a function is a component of JSX, and not say why it fails.
      return isFunction && key === RENDERER ? 'astro:jsx' : Reflect.get(target, key);
    },
  });
}

/** The name under which Astro keeps the renderer of a component (astro/dist/runtime/server/jsx.js). */
const RENDERER = Symbol.for('astro:renderer');

/** Returns whether a function component may return a value: an element, nothing, or a promise of one. */
function isElement(value: unknown): boolean {
  if (value === null || value === undefined || isPromise(value)) return true;
  return typeof value === 'object' && 'astro:jsx' in value;
}

type Located = (error: unknown) => Error;

/** Calls a function that may be asynchronous; its error names the place. */
function guarded(work: () => unknown, located: Located): unknown {
  try {
    const value = work();
    if (!isPromise(value)) return value;
    return value.then(
      (result) => guardedResult(result, located),
      (error: unknown) => {
        throw located(error);
      },
    );
  } catch (error) {
    throw located(error);
  }
}

/** Guards the rendering of what a component of Astro returns: a template, or one with elements for the head. */
function guardedResult(result: unknown, located: Located): unknown {
  if (typeof result !== 'object' || result === null || isPromise(result)) return result;
  guardRender(result, located);
  const content: unknown = Reflect.get(result, 'content');
  if (typeof content === 'object' && content !== null) guardRender(content, located);
  return result;
}

function guardRender(template: object, located: Located): void {
  const render: unknown = Reflect.get(template, 'render');
  if (typeof render !== 'function') return;
  Reflect.set(template, 'render', (...args: unknown[]) =>
    guarded(() => Reflect.apply(render, template, args), located),
  );
}

function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}
