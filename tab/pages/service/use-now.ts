import { useEffect, useState } from 'react';

/** Times are shown in minutes. Milliseconds. */
const every = 20_000;

/** The time by the service's clock, which goes on by itself; `ahead` says how far it is before this machine's. Milliseconds. */
export function useNow(ahead = 0): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(ticking);
  }, []);
  return now + ahead;
}
