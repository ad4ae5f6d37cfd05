/** The states of a query as people say them. */
export const stateWords: Readonly<Record<string, string>> = {
  waiting: 'Waiting',
  claimed: 'Taken',
  'awaiting-asker': 'Waits for the asker',
  answered: 'Answered',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
};
