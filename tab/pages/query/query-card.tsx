import { makeStyles, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { repliesSchema, replySchema, type QueryLine, type ReplyShown } from '../../contract.ts';
import { CardView } from '../cards/card-view.tsx';
import type { Pressed } from '../cards/draw-card.ts';
import { troubleWords } from '../service/trouble-words.ts';
import { useVisit } from '../service/use-service.ts';

const useStyles = makeStyles({
  side: { display: 'grid', gap: '12px', maxWidth: '760px' },
  said: { whiteSpace: 'pre-wrap' },
});

/** One query as its card in the chat; it is read again when its line in the list changes. */
export function QueryCard(shown: {
  /** Whose side of it: that of who asked, or the advisers'. */
  readonly side: 'mine' | 'desk';
  readonly authority: string;
  readonly id: string;
  readonly lines: readonly QueryLine[] | undefined;
}): React.JSX.Element {
  const styles = useStyles();
  const { service } = useVisit();
  const { side, authority, id, lines } = shown;
  const [card, setCard] = useState<ReplyShown>();
  const [said, setSaid] = useState<string>();
  const [busy, setBusy] = useState(false);
  const read = useCallback(async (): Promise<void> => {
    const where = new URLSearchParams({ authority, id });
    const found = await service.get(`${side}/query?${where.toString()}`, replySchema);
    if (found.ok) setCard(found.value);
    else setSaid(troubleWords[found.trouble]);
  }, [side, authority, id, service]);
  const changedAt = lines?.find((line) => line.id === id)?.updatedAt;
  useEffect(() => {
    if (!isTyping()) void read();
  }, [read, changedAt]);
  const press = async (data: Pressed): Promise<void> => {
    setBusy(true);
    setSaid(undefined);
    const asked = { id: crypto.randomUUID(), said: { kind: 'press', data } };
    const done = await service.post('turn', asked, repliesSchema);
    setBusy(false);
    if (!done.ok) return setSaid(troubleWords[done.trouble]);
    const { replies } = done.value;
    const words = replies.flatMap((reply) => ('text' in reply ? [reply.text] : []));
    if (words.length > 0) setSaid(words.join('\n'));
    // A card in answer to the press is how it stands now; what was said besides leaves the words in its boxes.
    const next = replies.find((reply) => 'card' in reply);
    if (next !== undefined) setCard(next);
    else if (words.length === 0) await read();
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
      {card === undefined && said === undefined && <Spinner label="Fetching the query" />}
      {card !== undefined && 'card' in card && (
        <CardView card={card.card} summary={card.summary} busy={busy} onPress={(data) => void press(data)} />
      )}
    </div>
  );
}

/** Words that are being typed must not be drawn over. */
function isTyping(): boolean {
  const box = document.activeElement;
  const inCard = box?.closest('.shown-card') !== null;
  return (
    inCard && (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) && box.value !== ''
  );
}
