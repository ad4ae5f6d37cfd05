import type { Trouble } from './service.ts';

/** What to say when something was not done, and what to do next. */
export const troubleWords: Readonly<Record<Trouble, string>> = {
  offline: 'The service did not answer. Please check your connection and try again.',
  'sign in':
    'Your sign-in has run out, so this was not done. What you typed is still here. Please try again; if that does not help, sign in to Teams again and come back to this tab.',
  'not allowed': 'You do not have access to this. If you should, ask the team’s owner to add you.',
  gone: 'That is no longer there. Somebody may have dealt with it.',
  'too fast': 'That is more than the service can take in at once. Please wait a minute and try again.',
  service: 'Something went wrong on our side, and this was not done. Please try again in a minute.',
};

/** The same of a list that is read again by itself after a few seconds: nobody has to do it. */
export const listTroubleWords: Readonly<Record<Trouble, string>> = {
  ...troubleWords,
  offline: 'The service did not answer. Please check your connection; this page goes on trying by itself.',
  'sign in':
    'Your sign-in has run out. If this stays here, sign in to Teams again and come back to this tab.',
  'too fast': 'That is more than the service can take in at once. This page tries again in a minute.',
  service: 'Something went wrong on our side. This page goes on trying by itself.',
};
