import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { PlainResponse, Route } from '../../bot/request.ts';
import { pageSecurity } from './page-security.ts';

/** What the build leaves beside the pages: each file's address and what it holds. */
const listSchema = z.array(z.object({ path: z.string(), contentType: z.string(), packed: z.boolean() }));

interface BuiltFile {
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly packed?: Buffer;
}

/**
 * Serves the built pages under `/tab`, from memory: files with a hash in their name are kept by browsers for good, the page
 * itself is asked for each time. Every address that is no file is the page, which finds its own way. Undefined where
 * nothing has been built.
 */
export function pageRoutes(folder: string, connectTo: readonly string[] = []): readonly Route[] | undefined {
  const files = built(folder);
  const page = files?.get('index.html');
  if (files === undefined || page === undefined) return undefined;
  const headers = pageSecurity(connectTo);
  const serve = (
    file: BuiltFile,
    accepted: string | undefined,
    cache: 'forever' | 'ask each time',
  ): PlainResponse => {
    const packed = file.packed !== undefined && /\bbr\b/.test(accepted ?? '') ? file.packed : undefined;
    return {
      status: 200,
      headers,
      part: {
        contentType: file.contentType,
        bytes: packed ?? file.bytes,
        cache,
        ...(packed === undefined ? {} : { encoding: 'br' as const }),
      },
    };
  };
  const handle: Route['handle'] = ({ params, headers: { 'accept-encoding': accepted } }) => {
    const path = params['*'] ?? '';
    const file = files.get(path);
    if (file !== undefined && path !== 'index.html') return Promise.resolve(serve(file, accepted, 'forever'));
    // A script that is gone must not be answered with a page.
    if (path.startsWith('assets/') || path.startsWith('api/')) return Promise.resolve({ status: 404 });
    return Promise.resolve(serve(page, accepted, 'ask each time'));
  };
  return [
    { method: 'get', path: '/tab', handle },
    { method: 'get', path: '/tab/*', handle },
  ];
}

function built(folder: string): ReadonlyMap<string, BuiltFile> | undefined {
  let list: string;
  try {
    list = readFileSync(join(folder, 'files.json'), 'utf8');
  } catch {
    return undefined;
  }
  return new Map(
    listSchema.parse(JSON.parse(list)).map(({ path, contentType, packed }) => [
      path,
      {
        contentType,
        bytes: readFileSync(join(folder, path)),
        ...(packed ? { packed: readFileSync(join(folder, `${path}.br`)) } : {}),
      },
    ]),
  );
}
