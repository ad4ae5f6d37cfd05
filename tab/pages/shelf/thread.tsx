import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { CardView } from '../cards/card-view.tsx';
import { troubleWords } from '../service/trouble-words.ts';
import type { Turns } from './use-turns.ts';

const useStyles = makeStyles({
  thread: { display: 'grid', gap: '12px', alignContent: 'start' },
  mine: {
    justifySelf: 'end',
    maxWidth: '80%',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  copy: { whiteSpace: 'pre-wrap', margin: 0, font: 'inherit' },
});

/** A conversation, oldest first. */
export function Thread({ turns }: { readonly turns: Turns }): React.JSX.Element {
  const styles = useStyles();
  const { said, busy, trouble, press } = turns;
  return (
    <div className={styles.thread} aria-live="polite" aria-busy={busy}>
      {said.map((one) =>
        one.by === 'me' ? (
          <div key={one.id} className={styles.mine}>
            {one.text}
          </div>
        ) : 'card' in one.reply ? (
          <CardView
            key={`${one.id}-${one.replaced}`}
            card={one.reply.card}
            summary={one.reply.summary}
            busy={busy}
            takesFocus={one.replaced > 0}
            onPress={(data) => void press(data, one.id)}
          />
        ) : (
          <MessageBar key={one.id} intent="info" layout="multiline">
            <MessageBarBody>
              <pre className={styles.copy}>{one.reply.text}</pre>
              {one.reply.place === 'text' && <Copy text={one.reply.text} />}
            </MessageBarBody>
          </MessageBar>
        ),
      )}
      {trouble !== undefined && (
        <MessageBar intent="error" role="alert">
          <MessageBarBody>{troubleWords[trouble]}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function Copy({ text }: { readonly text: string }): React.JSX.Element {
  return (
    <Button size="small" onClick={() => void navigator.clipboard.writeText(text)}>
      Copy
    </Button>
  );
}
