import { useCallback, useState } from 'react';
import { repliesSchema, type ReplyShown, type TurnAsked } from '../../contract.ts';
import type { Pressed } from '../cards/draw-card.ts';
import type { Trouble } from '../service/service.ts';
import { useVisit } from '../service/use-service.ts';

/** One thing in a conversation: what the person typed, or what came back. */
export type Said =
  | { readonly id: string; readonly by: 'me'; readonly text: string }
  | {
      readonly id: string;
      readonly by: 'service';
      readonly reply: ReplyShown;
      /** How often it has been replaced in answer to a press of its buttons. */
      readonly replaced: number;
    };

/** A conversation with the service on a page. */
export interface Turns {
  readonly said: readonly Said[];
  readonly busy: boolean;
  readonly trouble: Trouble | undefined;
  /** True once it was taken; false where the words should stay in the box. */
  readonly type: (text: string) => Promise<boolean>;
  /** `on` is the card whose button it was; none for the first card of a page. */
  readonly press: (data: Pressed, on?: string) => Promise<boolean>;
  /** Begins anew with what a button leads to. */
  readonly open: (data: Pressed) => Promise<boolean>;
}

/** Keeps a conversation: every turn goes to the service, cards that were pressed are replaced where they stand. */
export function useTurns(): Turns {
  const { service } = useVisit();
  const [said, setSaid] = useState<readonly Said[]>([]);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();

  const take = useCallback(
    async (what: TurnAsked['said'], on?: string): Promise<boolean> => {
      setBusy(true);
      setTrouble(undefined);
      const id = crypto.randomUUID();
      const asked: TurnAsked = { id, said: what };
      let answered = await service.post('turn', asked, repliesSchema);
      // The same id again has no second effect, so that a line that broke may be tried once more.
      if (!answered.ok && answered.trouble === 'offline')
        answered = await service.post('turn', asked, repliesSchema);
      setBusy(false);
      if (!answered.ok) {
        setTrouble(answered.trouble);
        return false;
      }
      const { replies } = answered.value;
      setSaid((before) => {
        const replaced = on === undefined ? undefined : replies.find(({ place }) => place === 'in-place');
        const kept = before.map((one) =>
          one.id === on && one.by === 'service' && replaced !== undefined
            ? { ...one, reply: replaced, replaced: one.replaced + 1 }
            : one,
        );
        const mine = what.kind === 'text' ? [{ id, by: 'me' as const, text: what.text }] : [];
        const added = replies
          .filter((reply) => reply !== replaced)
          .map((reply, index) => ({ id: `${id}-${index}`, by: 'service' as const, reply, replaced: 0 }));
        return [...kept, ...mine, ...added];
      });
      return true;
    },
    [service],
  );
  const type = useCallback((text: string) => take({ kind: 'text', text }), [take]);
  const press = useCallback(
    (data: Pressed, on?: string) => take({ kind: 'press', data: { ...data } }, on),
    [take],
  );
  const open = useCallback(
    (data: Pressed) => {
      setSaid([]);
      return press(data);
    },
    [press],
  );
  return { said, busy, trouble, type, press, open };
}
