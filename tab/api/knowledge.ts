import type { z } from 'zod';
import type { Route } from '../../bot/request.ts';
import { editsKnowledge } from '../../bot/turns/edits-knowledge.ts';
import type { TurnParts } from '../../bot/turns/parts.ts';
import {
  againAskedSchema,
  diffAskedSchema,
  editedAskedSchema,
  entryAskedSchema,
  formAskedSchema,
  moveAskedSchema,
  writtenSchema,
} from '../contract-knowledge.ts';
import type { TabParts } from '../parts.ts';
import type { Visitor } from '../sign-in/sign-in.ts';
import { beginAgain, moveDraft, openForm, previewOf, saveDraft } from './knowledge-draft.ts';
import { diffOf, editedEntry } from './knowledge-entry.ts';
import { editedList } from './knowledge-list.ts';
import { partsFor } from './visitor-parts.ts';
import type { SignedIn } from './signed-in.ts';

/**
 * What the pages on which knowledge is edited ask of the service. Every route asks whether somebody edits that
 * authority's knowledge each time; what is written is in the audit with the version that it makes. Reviews are read and
 * decided by the turns of the chat.
 */
export function knowledgeRoutes(signedIn: SignedIn, parts: TabParts): readonly Route[] {
  const edited = <Asked extends { readonly authority: string }>(
    method: Route['method'],
    path: string,
    shape: z.ZodType<Asked>,
    handle: (asked: Asked, visitor: Visitor, own: TurnParts) => unknown,
  ): Route =>
    signedIn(method, path, async ({ query, body }, visitor) => {
      const asked = shape.safeParse(method === 'get' ? query : body);
      if (!asked.success) return { status: 400 };
      const own = partsFor(visitor, parts);
      if (!(await editsKnowledge(asked.data.authority, visitor, own))) return { status: 403 };
      const answer = await handle(asked.data, visitor, own);
      return answer === undefined ? { status: 404 } : { status: 200, body: answer };
    });
  return [
    signedIn('get', 'knowledge', async (_request, visitor) => {
      const own = partsFor(visitor, parts);
      const asked = await Promise.all(
        own.packs.map(async ({ authority, name }) =>
          (await editsKnowledge(authority, visitor, own)) ? [{ authority, name }] : [],
        ),
      );
      return { status: 200, body: { lines: asked.flat() } };
    }),
    edited('post', 'knowledge/list', editedAskedSchema, (asked, { person }, own) =>
      editedList(asked, person, own),
    ),
    edited('get', 'knowledge/entry', entryAskedSchema, (asked, { person }, own) =>
      editedEntry(asked, person, own),
    ),
    edited('get', 'knowledge/diff', diffAskedSchema, (asked, { person }, own) => diffOf(asked, person, own)),
    edited('get', 'knowledge/form', formAskedSchema, (asked, { person }, own) =>
      openForm(asked, person, own),
    ),
    edited('post', 'knowledge/preview', writtenSchema, (asked, _visitor, own) => previewOf(asked, own)),
    edited('post', 'knowledge/save', writtenSchema, (asked, { person }, own) =>
      saveDraft(asked, person, own),
    ),
    edited('post', 'knowledge/move', moveAskedSchema, (asked, { person }, own) =>
      moveDraft(asked, person, own),
    ),
    edited('post', 'knowledge/again', againAskedSchema, (asked, { person }, own) =>
      beginAgain(asked, person, own),
    ),
  ];
}
