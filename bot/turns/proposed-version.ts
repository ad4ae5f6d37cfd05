import { z } from 'zod';
import type { ButtonData } from '../../cards/button-data.ts';
import type { EntryVersion } from '../../knowledge/live/entry-version.ts';
import {
  articleContent,
  idFor,
  keptSource,
  sourceChosen,
  waysOfAsking,
  withAliases,
} from '../../knowledge/missed/proposed-content.ts';
import type { Source } from '../../knowledge/schema.ts';
import { sourceSchema } from '../../knowledge/schema/standing.ts';
import { today, type TurnParts } from './parts.ts';

/** What a form says, redacted. */
export interface FormWords {
  readonly title: string;
  readonly aliases: string;
  readonly answer: string;
  readonly owner: string;
}

/** What is to be kept as a draft, or why that cannot be, in sentences. */
export type Wanted =
  | ({ readonly ok: true } & Pick<EntryVersion, 'entry' | 'kind' | 'content' | 'basedOn'>)
  | { readonly ok: false; readonly problems: readonly string[] };

type Press = Extract<ButtonData, { verb: 'check-proposal' }>;

/** The entry as the form would have it, on top of what is in force; of a draft what the form does not show stays. */
export async function proposedVersion(data: Press, read: FormWords, parts: TurnParts): Promise<Wanted> {
  const { authority } = data;
  const ways = waysOfAsking(read.aliases);
  if (data.what === 'alias') {
    const present = data.entry === undefined ? undefined : parts.live.entry(authority, data.entry);
    if (present === undefined || data.entry === undefined)
      return { ok: false, problems: ['That entry is no longer there.'] };
    const { content, added } = withAliases(present.content, ways);
    if (added.length === 0) return { ok: false, problems: ['It is asked for in all of these ways already.'] };
    return { ok: true, entry: data.entry, kind: present.kind, content, basedOn: present.live?.number ?? 0 };
  }
  const draft = await draftOf(data, parts);
  const search = parts.searchOf(authority);
  const source =
    data.pick === keptSource ? sourceIn(draft) : search && sourceChosen(search.pack, data.pick, search.entry);
  if (source === undefined) return { ok: false, problems: ['Please choose where the answer comes from.'] };
  const entry = data.entry ?? idFor(read.title, (id) => parts.live.entry(authority, id) !== undefined);
  const written = articleContent(entry, {
    title: read.title,
    aliases: ways,
    answer: read.answer,
    source,
    owner: read.owner,
    reviewed: today(parts),
    reviewBy: data.day,
  });
  const before = typeof draft?.content === 'object' ? draft.content : {};
  return {
    ok: true,
    entry,
    kind: 'article',
    content: Object.assign({}, before, written),
    basedOn: parts.live.entry(authority, entry)?.live?.number ?? 0,
  };
}

async function draftOf(
  { authority, entry, number }: Press,
  { live }: TurnParts,
): Promise<EntryVersion | undefined> {
  if (entry === undefined || number === undefined) return undefined;
  return live.versions.find({ authority, entry, number });
}

/** The source that a draft has already. */
function sourceIn(draft: EntryVersion | undefined): readonly Source[] | undefined {
  const read = z.object({ source: z.array(sourceSchema).min(1) }).safeParse(draft?.content);
  return read.success ? read.data.source : undefined;
}
