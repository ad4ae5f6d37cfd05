import { makeStyles, MessageBar, MessageBarBody, Text, Title3, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { repliesSchema, type ReplyShown } from '../../contract.ts';
import type { LineToday } from '../../contract-desk.ts';
import { CardView } from '../cards/card-view.tsx';
import { momentWords } from '../service/times.ts';
import { troubleWords } from '../service/trouble-words.ts';
import { useVisit } from '../service/use-service.ts';
import { SayOfLine } from './say-of-line.tsx';

const useStyles = makeStyles({
  all: {
    display: 'grid',
    gap: '12px',
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    gap: '16px 32px',
    alignItems: 'start',
  },
  column: { display: 'grid', gap: '8px', alignContent: 'start' },
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 16px', margin: 0 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** How one line stands today: the digest's figures, who is on duty, what they left, what askers are told of a rush. */
export function TodayPanel(shown: {
  readonly line: LineToday;
  readonly onChanged: () => Promise<void>;
}): React.JSX.Element {
  const styles = useStyles();
  const { service } = useVisit();
  const { line, onChanged } = shown;
  const { authority, name, figures, duty, note, rush } = line;
  const [answer, setAnswer] = useState<ReplyShown>();
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const say = async (text: string): Promise<boolean> => {
    setBusy(true);
    setTrouble(undefined);
    const asked = { id: crypto.randomUUID(), authority, text };
    const done = await service.post('desk/command', asked, repliesSchema);
    setBusy(false);
    if (!done.ok) {
      setTrouble(troubleWords[done.trouble]);
      return false;
    }
    setAnswer(done.value.replies.at(-1));
    await onChanged();
    return true;
  };
  return (
    <section aria-label={`Today at ${name}`} className={styles.all}>
      <Title3 as="h2" className={styles.title}>
        {name} today
      </Title3>
      <div className={styles.columns}>
        <div className={styles.column}>
          <dl className={styles.facts}>
            {figures.map((figure) => (
              <Fact key={figure.name} {...figure} />
            ))}
          </dl>
        </div>
        <div className={styles.column}>
          <Text as="h3" weight="semibold" className={styles.title}>
            On duty
          </Text>
          <dl className={styles.facts}>
            {duty.map(({ day, words, name: who }, index) => (
              <Fact key={day} name={index === 0 ? 'Today' : words} value={who ?? 'nobody'} />
            ))}
          </dl>
          {note !== undefined && (
            <p className={styles.words}>
              <Text size={200}>
                Note from {note.by}, {momentWords(note.at)}:
              </Text>
              <br />
              {note.text}
            </p>
          )}
        </div>
        <SayOfLine rush={rush} busy={busy} onSay={say} />
      </div>
      <div aria-live="polite">
        {trouble !== undefined && (
          <MessageBar intent="error">
            <MessageBarBody>{trouble}</MessageBarBody>
          </MessageBar>
        )}
        {answer !== undefined && 'card' in answer && (
          <CardView card={answer.card} summary={answer.summary} onPress={() => undefined} />
        )}
        {answer !== undefined && 'text' in answer && <Text>{answer.text}</Text>}
      </div>
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
