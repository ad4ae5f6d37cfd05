import { useCallback, useEffect, useRef, useState } from 'react';
import { lookersSchema, type Looker, type Looking } from '../../contract-desk.ts';
import { useVisit } from '../service/use-service.ts';

/** How often the page says that it is still open, and how long after the last letter somebody still writes. Milliseconds. */
const sayEvery = 10_000;
const writesFor = 8_000;

/** The others who are at the query that is open just now. */
export interface OthersLooking {
  readonly lookers: readonly Looker[];
  /** Asks anew, when it was told that something is different. */
  readonly ask: () => void;
  /** Whoever looks here has just typed. */
  readonly typed: () => void;
}

/** Says that this query is looked at and written in, for as long as it is to be seen, and learns who else does. */
export function useLooking(open: { readonly authority: string; readonly id: string }): OthersLooking {
  const { service } = useVisit();
  const { authority, id } = open;
  const [lookers, setLookers] = useState<readonly Looker[]>([]);
  const writesUntil = useRef(0);
  const say = useCallback(
    async (doing: Looking['doing']): Promise<void> => {
      const found = await service.post('desk/looking', { authority, id, doing }, lookersSchema);
      // Nobody needs to hear that this one courtesy failed; the list says so when the line is down.
      if (doing !== 'leaves') setLookers(found.ok ? found.value.lookers : []);
    },
    [authority, id, service],
  );
  const ask = useCallback((): void => {
    if (document.visibilityState === 'visible')
      void say(writesUntil.current > Date.now() ? 'types' : 'looks');
  }, [say]);
  const typed = useCallback((): void => {
    const wasWriting = writesUntil.current > Date.now();
    writesUntil.current = Date.now() + writesFor;
    if (!wasWriting) ask();
  }, [ask]);
  useEffect(() => {
    const seen = (): void => {
      if (document.visibilityState === 'visible') ask();
      else void say('leaves');
    };
    ask();
    const saying = setInterval(ask, sayEvery);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(saying);
      document.removeEventListener('visibilitychange', seen);
      void say('leaves');
    };
  }, [ask, say]);
  return { lookers, ask, typed };
}
