import { useState } from 'react';

const kept = 'advice-line-desk-keys';

/** Whether this person wants single keys to do things, as they said before on this machine. */
export function useKeysOn(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(kept) !== 'off');
  return [
    on,
    (wanted) => {
      localStorage.setItem(kept, wanted ? 'on' : 'off');
      setOn(wanted);
    },
  ];
}
