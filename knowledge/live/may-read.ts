import { type Editor, type EntryVersion, sameEditor } from './entry-version.ts';

/** Whether an editor sees a version: a draft is its author's alone until it is sent to be read. */
export function mayRead({ state, author }: Pick<EntryVersion, 'state' | 'author'>, editor: Editor): boolean {
  return state !== 'draft' || sameEditor(author, editor);
}
