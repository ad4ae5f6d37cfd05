import { makeStyles, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { repliesSchema, replySchema, type QueryLine, type ReplyShown } from '../../contract.ts';
import { CardView } from '../cards/card-view.tsx';
import type { Pressed } from '../cards/draw-card.ts';
import { troubleWords } from '../service/trouble-words.ts';
import { useVisit } from '../service/use-service.ts';

const useStyles = makeStyles({ side: { display: 'grid', gap: '12px', maxWidth: '760px' } });

/** One query, as its card in the adviser's own chat; it is read again when its line changes. */
export function DeskQuery(shown: {
  readonly authority: string;
  readonly id: string;
  readonly lines: readonly QueryLine[] | undefined;
}): React.JSX.Element {
  const styles = useStyles();
  const { service } = useVisit();
  const { authority, id, lines } = shown;
  const [card, setCard] = useState<ReplyShown>();
  const [said, setSaid] = useState<string>();
  const [busy, setBusy] = useState(false);
  const read = useCallback(async (): Promise<void> => {
    const found = await service.get(
      `desk/query?authority=${encodeURIComponent(authority)}&id=${encodeURIComponent(id)}`,
      replySchema,
    );
    if (found.ok) setCard(found.value);
    else setSaid(troubleWords[found.trouble]);
  }, [authority, id, service]);
  const changedAt = lines?.find((line) => line.id === id)?.updatedAt;
  useEffect(() => {
    // Words that are being typed must not be drawn over.
    const typing = document.activeElement?.closest('.shown-card textarea, .shown-card input') !== null;
    if (card === undefined || !typing) void read();
  }, [read, changedAt]);
  const press = async (data: Pressed): Promise<void> => {
    setBusy(true);
    setSaid(undefined);
    const done = await service.post(
      'turn',
      { id: crypto.randomUUID(), said: { kind: 'press', data } },
      repliesSchema,
    );
    if (done.ok) {
      const notice = done.value.replies.find((reply) => 'text' in reply);
      if (notice !== undefined && 'text' in notice) setSaid(notice.text);
      else await read();
    } else setSaid(troubleWords[done.trouble]);
    setBusy(false);
  };
  return (
    <div className={styles.side}>
      <div aria-live="polite">
        {said !== undefined && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{said}</MessageBarBody>
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
