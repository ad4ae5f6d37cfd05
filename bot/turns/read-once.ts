import type { Profile, Profiles } from '../../queue/profiles.ts';

/**
 * The profiles as one turn reads them: several of its steps ask for the same person's, and the store is asked once. What the
 * turn itself changes it sees from then on. A read that fails is not remembered.
 */
export function readOnce(profiles: Profiles): Profiles {
  const known = new Map<string, Promise<Profile>>();
  const keyOf = ({ tenant, entraId }: Parameters<Profiles['of']>[0]): string => `${tenant}|${entraId}`;
  return {
    of: (account) => {
      const key = keyOf(account);
      const found = known.get(key) ?? profiles.of(account);
      known.set(key, found);
      found.catch(() => known.delete(key));
      return found;
    },
    change: (account, profile, at) => {
      known.delete(keyOf(account));
      return profiles.change(account, profile, at).finally(() => known.delete(keyOf(account)));
    },
    forget: (account) => {
      known.delete(keyOf(account));
      return profiles.forget(account).finally(() => known.delete(keyOf(account)));
    },
  };
}
