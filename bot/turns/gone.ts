import { messageCard } from '../../cards/message-card.ts';
import { asNew, type Reply } from './reply.ts';

/** Said where what an old button leads to is not there any more. */
export function gone(): Reply {
  return asNew(
    messageCard(
      'Help',
      'no longer there',
      'What that button led to is no longer there. Please ask again in your own words.',
    ),
  );
}
