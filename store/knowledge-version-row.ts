import { z } from 'zod';
import { entryKinds } from '../knowledge/live/entry-kinds.ts';
import {
  archived,
  commentKinds,
  type Editor,
  type EntryVersion,
  type VersionComment,
  versionStates,
} from '../knowledge/live/entry-version.ts';
import type { KnowledgeTables } from './knowledge-tables.ts';
import { redactedColumn } from './redacted-column.ts';

type Row = KnowledgeTables['knowledge_versions'];
type CommentRow = KnowledgeTables['knowledge_comments'];

const content = z.record(z.string(), z.unknown()).or(z.array(z.unknown()));
const worded = z.object({
  kind: z.enum(entryKinds),
  state: z.enum(versionStates),
  reason: redactedColumn,
});
const said = z.object({ kind: z.enum(commentKinds), text: redactedColumn });

/** A version as its row has it, with what was said about it in order. */
export function toVersion(row: Row, comments: readonly CommentRow[]): EntryVersion {
  const author = editor(row.author_tenant, row.author_entra_id, row.author_name);
  const reviewer = editor(row.reviewer_tenant, row.reviewer_entra_id, row.reviewer_name);
  return {
    ...worded.parse(row),
    authority: row.authority,
    entry: row.entry,
    number: row.number,
    content: row.content === null ? archived : content.parse(JSON.parse(row.content)),
    basedOn: row.based_on,
    comments: comments.map(toComment),
    madeAt: row.made_at,
    changedAt: row.changed_at,
    ...(row.file !== null && { file: row.file }),
    ...(author && { author }),
    ...(reviewer && { reviewer }),
    ...(row.edition !== null && { edition: row.edition }),
    ...(row.from_query !== null && { fromQuery: row.from_query }),
    ...(row.from_missed !== null && { fromMissed: row.from_missed }),
    ...(row.submitted_at !== null && { submittedAt: row.submitted_at }),
    ...(row.published_at !== null && { publishedAt: row.published_at }),
  };
}

/** The columns of a version, without those that say since when its entry is live. */
export function fromVersion(version: EntryVersion): Omit<Row, 'since_edition' | 'since_place'> {
  const { author, reviewer } = version;
  return {
    authority: version.authority,
    entry: version.entry,
    number: version.number,
    kind: version.kind,
    state: version.state,
    content: version.content === archived ? null : JSON.stringify(version.content),
    file: version.file ?? null,
    based_on: version.basedOn,
    author_tenant: author?.tenant ?? null,
    author_entra_id: author?.entraId ?? null,
    author_name: author?.name ?? null,
    reviewer_tenant: reviewer?.tenant ?? null,
    reviewer_entra_id: reviewer?.entraId ?? null,
    reviewer_name: reviewer?.name ?? null,
    reason: version.reason,
    edition: version.edition ?? null,
    from_query: version.fromQuery ?? null,
    from_missed: version.fromMissed ?? null,
    made_at: version.madeAt,
    changed_at: version.changedAt,
    submitted_at: version.submittedAt ?? null,
    published_at: version.publishedAt ?? null,
  };
}

/** The row of the comment in this place of its version. */
export function fromComment(version: EntryVersion, place: number, comment: VersionComment): CommentRow {
  const { authority, entry, number } = version;
  const { kind, by, at, text } = comment;
  return {
    authority,
    entry,
    number,
    place,
    kind,
    by_tenant: by.tenant,
    by_entra_id: by.entraId,
    by_name: by.name ?? null,
    at,
    text,
  };
}

function toComment(row: CommentRow): VersionComment {
  const by = {
    tenant: row.by_tenant,
    entraId: row.by_entra_id,
    ...(row.by_name !== null && { name: row.by_name }),
  };
  return { ...said.parse(row), by, at: row.at };
}

function editor(tenant: string | null, entraId: string | null, name: string | null): Editor | undefined {
  if (tenant === null || entraId === null) return undefined;
  return { tenant, entraId, ...(name !== null && { name }) };
}
