import { Button, Field, Input, makeStyles, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { LineToday } from '../../contract-desk.ts';

const useStyles = makeStyles({
  all: { display: 'grid', gap: '8px', alignContent: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  rush: { display: 'grid', gap: '8px' },
});

/** The longest that a note or a notice may be, as the chat has it. Characters. */
const longestNote = 1_500;
const longestNotice = 300;

/** What advisers say of the line itself, in the same words as in their channel. */
export function SayOfLine(shown: {
  readonly rush: LineToday['rush'];
  readonly busy: boolean;
  /** True once it was taken. */
  readonly onSay: (text: string) => Promise<boolean>;
}): React.JSX.Element {
  const styles = useStyles();
  const { rush, busy, onSay } = shown;
  const [note, setNote] = useState('');
  const [notice, setNotice] = useState('');
  const [until, setUntil] = useState('');
  const leaveNote = async (): Promise<void> => {
    if (await onSay(`duty note: ${note}`)) setNote('');
  };
  const tellAskers = async (): Promise<void> => {
    if (await onSay(`rush until ${until}: ${notice}`)) setNotice('');
  };
  return (
    <div className={styles.all}>
      <div className={styles.buttons}>
        <Button size="small" disabled={busy} onClick={() => void onSay('duty me today')}>
          I am on duty today
        </Button>
        <Button size="small" disabled={busy} onClick={() => void onSay('duty off today')}>
          Nobody is, today
        </Button>
      </div>
      <Field label="Note for whoever comes next, without details of a child" size="small">
        <Textarea
          size="small"
          value={note}
          maxLength={longestNote}
          onChange={(_, { value }) => setNote(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabled={busy || note.trim() === ''} onClick={() => void leaveNote()}>
          Leave the note
        </Button>
      </div>
      {rush === undefined ? (
        <details>
          <summary>Tell askers of a rush (leads)</summary>
          <div className={styles.rush}>
            <Field label="What they are told" size="small">
              <Input
                size="small"
                value={notice}
                maxLength={longestNotice}
                placeholder="September PEPs – replies within 3 days"
                onChange={(_, { value }) => setNotice(value)}
              />
            </Field>
            <Field label="Until" size="small">
              <Input size="small" type="date" value={until} onChange={(_, { value }) => setUntil(value)} />
            </Field>
            <div className={styles.buttons}>
              <Button
                size="small"
                disabled={busy || notice.trim() === '' || until === ''}
                onClick={() => void tellAskers()}
              >
                Tell askers
              </Button>
            </div>
          </div>
        </details>
      ) : (
        <>
          <Text>
            Until {rush.until}, askers are told: {rush.text}
          </Text>
          <div className={styles.buttons}>
            <Button size="small" disabled={busy} onClick={() => void onSay('rush off')}>
              End the notice (leads)
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
