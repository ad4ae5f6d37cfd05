import type { Route } from '../../bot/request.ts';
import { isLead } from '../../bot/turns/leads.ts';
import type { TurnParts } from '../../bot/turns/parts.ts';
import type { TabParts } from '../parts.ts';
import type { Visitor } from '../sign-in/sign-in.ts';
import type { SignedIn } from './signed-in.ts';

/** Whether somebody may read how the service is: its leads, and in local mode whoever plays an adviser. */
export function looksAfterService(
  { person, playsAdviser }: Visitor,
  parts: Pick<TurnParts, 'leads' | 'pairing'>,
): boolean {
  return playsAdviser === true || isLead({ person }, parts);
}

/** How the service is, as `npm run doctor` says it; for its leads only, since it names what is not protected yet. */
export function doctorRoutes(
  signedIn: SignedIn,
  parts: Pick<TabParts, 'turns' | 'examine'>,
): readonly Route[] {
  return [
    signedIn('get', 'doctor', async (_request, visitor) =>
      looksAfterService(visitor, parts.turns)
        ? { status: 200, body: await parts.examine() }
        : { status: 403 },
    ),
  ];
}
