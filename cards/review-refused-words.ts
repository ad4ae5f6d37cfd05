import type { Refusal } from '../knowledge/live/refusal.ts';
import type { VersionState } from '../knowledge/live/entry-version.ts';

const states: Readonly<Record<VersionState, string>> = {
  draft: 'is a draft',
  'in-review': 'waits to be read',
  published: 'is live',
  'sent-back': 'was sent back',
  withdrawn: 'was given up',
};

/** Why an edit did not go on, in a sentence. */
export function reviewRefusalWords(refusal: Refusal): string {
  switch (refusal.why) {
    case 'not-in-state':
      return `That was not done: it ${states[refusal.state]} by now.`;
    case 'changed-since':
      return 'It has been changed since you opened it. Please read it again.';
    case 'not-yours':
      return 'Only its author can do that.';
    case 'own-work':
      return 'Nobody approves or sends back their own proposal. A colleague has to read it.';
    case 'not-a-reviewer':
      return 'The council has named who approves changes, and you are not among them.';
    case 'not-a-money-approver':
      return 'It changes a sum of money. The council has named who approves that, and you are not among them.';
    case 'deputy-too-early':
      return `As the deputy you can approve it once it has waited ${refusal.afterWorkingDays} working days; it has waited ${refusal.waited}.`;
    case 'never-by-time-out':
      return 'It changes where people in danger are sent, or who approves. A deputy cannot approve that, however long it waits.';
    case 'overtaken':
      return `Another change to the same entry, by ${refusal.by?.name ?? 'a colleague'}, has gone live since. Its author has to look at it again.`;
    case 'edition-moved':
      return 'The knowledge has changed just now. Please try again.';
    case 'faults':
      return `It cannot go live as it is: ${refusal.faults.map(({ message }) => message).join('; ')}.`;
    case 'questions-break':
      return 'More than one in a hundred of the council’s own questions would go wrong. Please open it again and say why it should go live all the same.';
  }
}
