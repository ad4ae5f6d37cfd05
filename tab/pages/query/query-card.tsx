import { makeStyles, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { repliesSchema, replySchema, type ReplyShown } from '../../contract.ts';
import { CardView } from '../cards/card-view.tsx';
import { keepTyped } from '../cards/drafts.ts';
import type { Pressed } from '../cards/draw-card.ts';
import type { Trouble } from '../service/service.ts';
import { troubleWords } from '../service/trouble-words.ts';
import { useVisit } from '../service/use-service.ts';
import { TroubleBar } from '../shelf/reading/trouble-bar.tsx';

const useStyles = makeStyles({
  side: { display: 'grid', gap: '12px', maxWidth: '760px' },
  said: { whiteSpace: 'pre-wrap' },
});

/** One query as its card in the chat; it is read again whenever the list is, and keeps what is being typed. */
export function QueryCard(shown: {
  /** Whose side of it: that of who asked, or the advisers'. */
  readonly side: 'mine' | 'desk';
  readonly authority: string;
  readonly id: string;
  /** How often the list beside it has been read. */
  readonly reads: number;
  /** Told of a press before the service is asked, and again once it has answered. */
  readonly onPressing?: (data: Pressed) => void;
  readonly onAnswered?: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { service } = useVisit();
  const { side, authority, id, reads, onPressing, onAnswered } = shown;
  const [card, setCard] = useState<ReplyShown>();
  const [said, setSaid] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  // How often a press was answered: each answer is a card of its own, in which nothing has been typed yet.
  const [answers, setAnswers] = useState(0);
  const latest = useRef(0);
  const read = useCallback(async (): Promise<void> => {
    const mine = ++latest.current;
    const where = new URLSearchParams({ authority, id });
    const found = await service.get(`${side}/query?${where.toString()}`, replySchema);
    // What was asked for before a press, or before a later look, is how it stood and not how it stands.
    if (mine !== latest.current) return;
    // The same card is not drawn again: whoever is about to press a button would press into the air.
    if (found.ok) setCard((before) => (isSame(before, found.value) ? before : found.value));
    setTrouble(found.ok ? undefined : found.trouble);
  }, [side, authority, id, service]);
  useEffect(() => {
    void read();
  }, [read, reads]);
  const press = async (data: Pressed): Promise<void> => {
    setBusy(true);
    setSaid(undefined);
    onPressing?.(data);
    const asked = { id: crypto.randomUUID(), said: { kind: 'press', data } };
    const done = await service.post('turn', asked, repliesSchema);
    setBusy(false);
    onAnswered?.();
    if (!done.ok) return setSaid(troubleWords[done.trouble]);
    latest.current += 1;
    const { replies } = done.value;
    const words = replies.flatMap((reply) => ('text' in reply ? [reply.text] : []));
    if (words.length > 0) setSaid(words.join('\n'));
    // A card in answer to the press is how it stands now; where something was only said, the words stay in their boxes.
    const next = replies.find((reply) => 'card' in reply);
    if (next !== undefined) {
      keepTyped(id, new Map());
      setCard(next);
      setAnswers((count) => count + 1);
    } else await read();
  };
  return (
    <div className={styles.side}>
      <div aria-live="polite">
        {said !== undefined && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={styles.said}>{said}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {trouble !== undefined && <TroubleBar trouble={trouble} onAgain={() => void read()} />}
      {card === undefined && said === undefined && trouble === undefined && (
        <Spinner label="Fetching the query" />
      )}
      {card !== undefined && 'card' in card && (
        <CardView
          key={answers}
          card={card.card}
          summary={card.summary}
          busy={busy}
          takesFocus={answers > 0}
          keptAs={id}
          onPress={(data) => void press(data)}
        />
      )}
    </div>
  );
}

function isSame(one: ReplyShown | undefined, other: ReplyShown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
