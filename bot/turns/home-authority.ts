import { anotherCouncil } from '../../cards/profile-card.ts';
import type { Profile } from '../../queue/profiles.ts';
import type { TurnParts } from './parts.ts';
import type { Turn } from './turn.ts';

/** The authority somebody works for: what they said, else the deployment's own. */
export function homeOf(profile: Profile, parts: Pick<TurnParts, 'homeAuthority'>): string {
  return profile.authority ?? parts.homeAuthority;
}

/** The same for whoever did this turn; one whose pack is held, so that there is always an advice line to go to. */
export async function homeFor(
  turn: Turn,
  parts: Pick<TurnParts, 'homeAuthority' | 'profiles' | 'searchOf'>,
): Promise<string> {
  const { authority } = await parts.profiles.of(turn.person);
  return authority === undefined || authority === anotherCouncil || parts.searchOf(authority) === undefined
    ? parts.homeAuthority
    : authority;
}
