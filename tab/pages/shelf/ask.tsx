import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { longestText } from '../../contract.ts';
import { ShelfPage } from './shelf-page.tsx';
import { Thread } from './thread.tsx';
import { useTurns } from './use-turns.ts';

const useStyles = makeStyles({
  ask: { display: 'grid', gap: '8px' },
  send: { justifySelf: 'end' },
});

/** What was typed and not sent, kept until it is, so that a reload loses nothing. */
const draftKey = 'advice-line-draft';

/** Asking, as in the chat. */
export default function Ask(): React.JSX.Element {
  const styles = useStyles();
  const turns = useTurns();
  const [text, setText] = useState(() => sessionStorage.getItem(draftKey) ?? '');
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    sessionStorage.setItem(draftKey, text);
  }, [text]);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [turns.said.length]);
  const send = async (): Promise<void> => {
    const asked = text.trim();
    if (asked === '' || turns.busy) return;
    // What was typed while the answer was on its way is the next question.
    if (await turns.type(asked)) setText((now) => (now.trim() === asked ? '' : now));
  };
  return (
    <ShelfPage title="Ask the Virtual School" path="/ask">
      <Thread turns={turns} />
      <form
        className={styles.ask}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Field
          label="Your question"
          hint="Please leave out names and anything else that identifies a child. If a child is in danger now, call 999."
        >
          <Textarea
            value={text}
            maxLength={longestText}
            resize="vertical"
            onChange={(_, { value }) => setText(value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              void send();
            }}
          />
        </Field>
        <Button className={styles.send} appearance="primary" type="submit" disabledFocusable={turns.busy}>
          {turns.busy ? 'Asking…' : 'Ask'}
        </Button>
      </form>
      <div ref={end} />
    </ShelfPage>
  );
}
