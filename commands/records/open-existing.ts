import { existsSync } from 'node:fs';
import { openStore } from '../../bot/compose.ts';
import { readSettings } from '../../bot/secret-files.ts';

type Opened = Extract<Awaited<ReturnType<typeof openStore>>, { ok: true }>;

/** An opened database with what the environment says of it, or plain sentences: why not, and what to do. */
export type Existing =
  | { readonly ok: true; readonly store: Opened['store']; readonly homeAuthority: string | undefined }
  | { readonly ok: false; readonly sentence: string };

/** Opens the database of DATABASE_URL, which must be there already: a slip in its name must not make another. */
export async function openExisting(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Existing> {
  const read = readSettings(environment, ['DATABASE_URL', 'HOME_AUTHORITY']);
  if (!read.ok) return { ok: false, sentence: read.faults.join('\n') };
  const { databaseUrl, homeAuthority } = read.config;
  const file = /^sqlite:(?:\/\/)?(.+)$/.exec(databaseUrl)?.[1];
  if (file !== undefined && !existsSync(file))
    return { ok: false, sentence: `There is no database at ${file}. Check DATABASE_URL.` };
  const opened = await openStore(databaseUrl, { now: Date.now });
  return opened.ok
    ? { ok: true, store: opened.store, homeAuthority }
    : { ok: false, sentence: opened.sentence };
}
