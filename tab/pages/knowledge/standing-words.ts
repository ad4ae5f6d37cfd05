import type { EditedKind, EntryStanding, OpenVersion } from '../../contract-knowledge.ts';

/** What each kind of entry is called in a list. */
export const kindWords: Readonly<Record<EditedKind, string>> = {
  article: 'Answer',
  topic: 'Topic of the offer',
  term: 'Word or abbreviation',
  contact: 'Contact',
  'not-ours': 'Not ours',
  checklist: 'Checklist',
  duties: 'Duties of a role',
  policy: 'Policy',
  nomination: 'Nomination',
  series: 'Dates',
  'scope-rule': 'Rule of scope',
  document: 'Document',
  pack: 'About the pack',
  local: 'What the council sets',
  questions: 'The pack’s own questions',
};

/** How an entry stands, in a word or two. */
export const standingWords: Readonly<Record<EntryStanding, string>> = {
  live: 'Live',
  draft: 'Your draft',
  'in-review': 'Waits to be read',
  overdue: 'Review overdue',
  expired: 'Document’s time is over',
  archived: 'Taken out',
};

/** What became of a version. */
export const stateWords: Readonly<Record<OpenVersion['state'], string>> = {
  draft: 'Draft',
  'in-review': 'Waits to be read',
  published: 'Published',
  'sent-back': 'Sent back',
  withdrawn: 'Given up',
};

/** An ISO day as it is said: "3 December 2026". */
export function dayWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
}
