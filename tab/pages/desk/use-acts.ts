import { useCallback, useMemo, useState } from 'react';
import { repliesSchema } from '../../contract.ts';
import type { DeskLine } from '../../contract-desk.ts';
import type { Pressed } from '../cards/draw-card.ts';
import { troubleWords } from '../service/trouble-words.ts';
import { useVisit } from '../service/use-service.ts';
import { asIf } from './as-if.ts';

/** What somebody does to a query from its line. */
export interface Acts {
  /** The lines as they are if what was just pressed is done. */
  readonly shown: readonly DeskLine[] | undefined;
  /** Why something was not done. */
  readonly said: string | undefined;
  readonly hush: () => void;
  /** Does what a button of the query's card would, and takes the line back with a reason where the service refuses. */
  readonly act: (line: DeskLine, pressed: Pressed) => Promise<void>;
  /** Shows the line as if it was done already, while somebody else asks the service; `settle` ends that. */
  readonly expect: (line: DeskLine, pressed: Pressed) => void;
  readonly settle: (id: string) => Promise<void>;
}

/** Shows what was pressed at once, and then what became of it. */
export function useActs(lines: readonly DeskLine[] | undefined, catchUp: () => Promise<void>): Acts {
  const { service, me } = useVisit();
  const [expected, setExpected] = useState<ReadonlyMap<string, DeskLine>>(new Map());
  const [said, setSaid] = useState<string>();
  const expect = useCallback(
    (line: DeskLine, pressed: Pressed): void => {
      const then = asIf(line, pressed, me.name);
      setSaid(undefined);
      if (then !== undefined) setExpected((before) => new Map(before).set(line.id, then));
    },
    [me],
  );
  const settle = useCallback(
    async (id: string): Promise<void> => {
      await catchUp();
      setExpected((before) => {
        const rest = new Map(before);
        rest.delete(id);
        return rest;
      });
    },
    [catchUp],
  );
  const act = useCallback(
    async (line: DeskLine, pressed: Pressed): Promise<void> => {
      expect(line, pressed);
      const { id, authority, number } = line;
      const data = { v: 1, authority, query: id, ...pressed };
      const asked = { id: crypto.randomUUID(), said: { kind: 'press', data } };
      const done = await service.post('turn', asked, repliesSchema);
      if (!done.ok) setSaid(`${number} is as it was. ${troubleWords[done.trouble]}`);
      else {
        const { replies } = done.value;
        const refused = !replies.some((reply) => 'card' in reply);
        const words = replies.flatMap((reply) => ('text' in reply ? [reply.text] : []));
        if (refused && words.length > 0) setSaid(words.join(' '));
      }
      await settle(id);
    },
    [expect, service, settle],
  );
  const shown = useMemo(
    () => (expected.size === 0 ? lines : lines?.map((line) => expected.get(line.id) ?? line)),
    [lines, expected],
  );
  const hush = useCallback(() => setSaid(undefined), []);
  return { shown, said, hush, act, expect, settle };
}
