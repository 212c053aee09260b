import type { z } from 'zod';
import { SiteError } from '../shared/io.ts';

/** Bounds of an answer: a site is not trusted to be quick or small. */
export interface FetchLimits {
  /** Of one document, until its last byte. */
  readonly milliseconds: number;
  readonly bytes: number;
}

export const FETCH_LIMITS: FetchLimits = { milliseconds: 15_000, bytes: 20_000_000 };

/** A document did not exist: the site answered 404. */
export class NotThere extends SiteError {}

const MAX_REDIRECTS = 3;

/**
 * Fetches a document of the API and checks it against its schema. Sends no credentials, and follows redirects on the
 * same host only. Throws a SiteError, or NotThere for a document that does not exist.
 */
export async function fetchDocument<Schema extends z.ZodType>(
  address: URL,
  schema: Schema,
  limits: FetchLimits,
): Promise<z.output<Schema>> {
  const text = await fetchText(address, limits);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SiteError(`${address.href} is not JSON. ${NOT_RELNOTES}`, { cause: error });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.map(String).join('.') || 'the document';
  const fact = `${address.href} does not fit the schema of the API: ${where}: ${issue?.message ?? ''}`;
  throw new SiteError(`${fact}. ${NOT_RELNOTES}`);
}

const NOT_RELNOTES =
  'Name the address of a site that this version of Relnotes or a newer one has built.';

async function fetchText(address: URL, limits: FetchLimits): Promise<string> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const response = await follow(address, signal);
    return await readBody(address, response, limits.bytes);
  } catch (error) {
    if (error instanceof SiteError) throw error;
    const reason = signal.aborted
      ? `did not answer completely within ${limits.milliseconds / 1000} seconds`
      : `could not be reached (${reasonOf(error)})`;
    throw new SiteError(`${address.href} ${reason}. Check the address and the network.`, {
      cause: error,
    });
  }
}

async function follow(address: URL, signal: AbortSignal, redirects = 0): Promise<Response> {
  const response = await fetch(address, {
    signal,
    redirect: 'manual',
    credentials: 'omit',
    headers: { accept: 'application/json' },
  });
  if (response.status >= 300 && response.status < 400) {
    await response.body?.cancel();
    const target = redirectTarget(address, response.headers.get('location'));
    if (redirects >= MAX_REDIRECTS) {
      throw new SiteError(
        `${address.href} redirects more than ${MAX_REDIRECTS} times. Name the address it leads to.`,
      );
    }
    return follow(target, signal, redirects + 1);
  }
  if (response.ok) return response;
  await response.body?.cancel();
  const fact = `${address.href} answered ${response.status}`;
  throw response.status === 404
    ? new NotThere(`${fact}. Check that the site publishes its API (features in site.yaml).`)
    : new SiteError(`${fact}. Try again later, or check the address.`);
}

/** Returns the target of a redirect. Throws a SiteError for one that leads to another host. */
function redirectTarget(address: URL, location: string | null): URL {
  const target = location === null ? null : URL.parse(location, address);
  if (target === null) {
    throw new SiteError(
      `${address.href} redirects without an address. Name the address of the site.`,
    );
  }
  if (target.origin === address.origin) return target;
  throw new SiteError(
    `${address.href} redirects to another host, ${target.origin}. If you trust it, name it with --site.`,
  );
}

async function readBody(address: URL, response: Response, most: number): Promise<string> {
  const decoder = new TextDecoder('utf-8');
  let [bytes, text] = [0, ''];
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > most) {
      throw new SiteError(
        `${address.href} is larger than ${Math.round(most / 1_000_000)} MB. Use a clone of the content.`,
      );
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason';
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.message;
}
