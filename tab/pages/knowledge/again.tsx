import { Button, Field, makeStyles, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { doneSchema } from '../../contract-knowledge.ts';
import { troubleWords } from '../service/trouble-words.ts';
import { useVisit } from '../service/use-service.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px', justifyItems: 'start', maxWidth: '560px', paddingTop: '8px' },
  wide: { width: '100%' },
  summary: { cursor: 'pointer', paddingBlock: '4px' },
});

/** Begins a draft of an older version, or one that takes the entry out, once it is said why. */
export function Again(shown: {
  readonly label: string;
  readonly about: string;
  readonly asked:
    | { readonly what: 'archive'; readonly authority: string; readonly entry: string }
    | {
        readonly what: 'restore';
        readonly authority: string;
        readonly entry: string;
        readonly number: number;
      };
  /** Called with the number of the draft. */
  readonly onDone: (number: number) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { service } = useVisit();
  const { label, about, asked, onDone } = shown;
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [says, setSays] = useState<string>();
  const begin = async (): Promise<void> => {
    if (reason.trim() === '') return setSays('Please say why first.');
    setBusy(true);
    const done = await service.post('knowledge/again', { ...asked, reason }, doneSchema);
    setBusy(false);
    if (!done.ok) setSays(troubleWords[done.trouble]);
    else if (done.value.ok) onDone(done.value.number);
    else
      setSays(
        [done.value.says, ...done.value.faults.map(({ field, message }) => `${field}: ${message}.`)].join(
          ' ',
        ),
      );
  };
  return (
    <details>
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.form}>
        <Text>{about}</Text>
        <Field label="Why?" required className={styles.wide}>
          <Textarea value={reason} maxLength={2_000} onChange={(_, { value }) => setReason(value)} />
        </Field>
        {says !== undefined && <Text role="alert">{says}</Text>}
        <Button disabled={busy} onClick={() => void begin()}>
          {label}: make the draft
        </Button>
      </div>
    </details>
  );
}
