import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Textarea,
  Title3,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { doneSchema, type FaultShown, type OpenedForm } from '../../contract-knowledge.ts';
import { CardView } from '../cards/card-view.tsx';
import { troubleWords } from '../service/trouble-words.ts';
import { useVisit } from '../service/use-service.ts';
import { ArticleFields } from './article-fields.tsx';
import { FaultList, messagesOf } from './fault-list.tsx';
import { keepWriting, type Writing, writingBefore } from './kept-writing.ts';
import { knowledgePaths } from './paths.ts';
import { usePreview } from './use-preview.ts';

const useStyles = makeStyles({
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 400px), 1fr))',
    gap: '24px',
    alignItems: 'start',
  },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  heading: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  yaml: { minHeight: '420px', fontFamily: 'monospace' },
});

/** These say themselves what is wrong with them. */
const articleFields = ['title', 'aliases', 'answer', 'source', 'owner', 'reviewBy', 'reviewed', 'reason'];

/** The boxes, and beside them the card they make. What is typed stays when the page is left, until it is kept as a draft. */
export function WriteForm(shown: {
  readonly authority: string;
  readonly entry: string | undefined;
  readonly opened: OpenedForm;
  /** Under which name what is typed is kept. */
  readonly keptAs: string;
}): React.JSX.Element {
  const styles = useStyles();
  const { service } = useVisit();
  const [, go] = useLocation();
  const { authority, entry, opened, keptAs } = shown;
  const { kind, number, documents, packOwner, overtakenBy } = opened;
  const begun: Writing = { form: opened.form, reason: opened.reason, basedOn: opened.basedOn };
  const [writing, setWriting] = useState<Writing>(() => writingBefore(keptAs) ?? begun);
  const [touched, setTouched] = useState(() => writingBefore(keptAs) !== undefined);
  const [refused, setRefused] = useState<{ readonly says: string; readonly faults: readonly FaultShown[] }>();
  const [busy, setBusy] = useState(false);
  const written = { authority, entry, kind, number, ...writing };
  const preview = usePreview(written);
  const write = (changes: Partial<Writing>): void => {
    const next = { ...writing, ...changes };
    setWriting(next);
    setTouched(true);
    keepWriting(keptAs, next);
  };
  const save = async (send: boolean): Promise<void> => {
    if (send && writing.reason.trim() === '')
      return setRefused({
        says: 'It was not sent yet.',
        faults: [{ field: 'reason', message: 'Please say why it changes: whoever reads it goes by that.' }],
      });
    setBusy(true);
    setRefused(undefined);
    const kept = await service.post('knowledge/save', written, doneSchema);
    if (kept.ok && kept.value.ok && send) {
      const draft = { authority, entry: kept.value.entry, number: kept.value.number };
      await service.post('knowledge/move', { ...draft, move: 'submit' }, doneSchema);
    }
    setBusy(false);
    if (!kept.ok) return setRefused({ says: troubleWords[kept.trouble], faults: [] });
    if (!kept.value.ok) return setRefused(kept.value);
    // Where it was kept and could not be sent, the draft's own page has the button to send it.
    keepWriting(keptAs, undefined);
    go(knowledgePaths.version(authority, kept.value.entry, kept.value.number));
  };
  const startAgain = (): void => {
    keepWriting(keptAs, undefined);
    setWriting(begun);
    setTouched(false);
    setRefused(undefined);
  };
  // Before anything is typed an empty form is not wrong.
  const faults = refused?.faults ?? (touched ? (preview?.faults ?? []) : []);
  const own = writing.form.as === 'article' ? articleFields : ['reason'];
  const wrongReason = messagesOf(faults, ['reason']);
  return (
    <>
      {overtakenBy !== undefined && (
        <Note>
          {overtakenBy} has published another change since this was begun. What you keep now goes on top of
          it: please read theirs first.
        </Note>
      )}
      {writing.basedOn !== opened.basedOn && (
        <Note>
          Another change has been published since you began to type. Start again, or what you send will be
          refused.
        </Note>
      )}
      <div className={styles.two}>
        <section aria-label="What it says" className={styles.part}>
          {writing.form.as === 'article' ? (
            <ArticleFields
              form={writing.form}
              faults={faults}
              documents={documents}
              packOwner={packOwner}
              onChange={(form) => write({ form })}
            />
          ) : (
            <Field label="The entry as it stands in a file (YAML)" required>
              <Textarea
                value={writing.form.text}
                resize="vertical"
                textarea={{ className: styles.yaml, spellCheck: false }}
                onChange={(_, { value }) => write({ form: { as: 'yaml', text: value } })}
              />
            </Field>
          )}
          <Field
            label="Why does it change?"
            required
            hint="For whoever reads it, and for the history."
            {...(wrongReason === ''
              ? {}
              : { validationMessage: wrongReason, validationState: 'error' as const })}
          >
            <Textarea
              value={writing.reason}
              maxLength={2_000}
              onChange={(_, { value }) => write({ reason: value })}
            />
          </Field>
          <div aria-live="polite" className={styles.part}>
            {refused !== undefined && <Text role="alert">{refused.says}</Text>}
            <FaultList faults={faults} but={own} />
          </div>
          <div className={styles.buttons}>
            <Button appearance="primary" disabled={busy} onClick={() => void save(true)}>
              Send for review
            </Button>
            <Button disabled={busy} onClick={() => void save(false)}>
              Keep as a draft
            </Button>
            {touched && (
              <Button appearance="subtle" disabled={busy} onClick={startAgain}>
                Start again
              </Button>
            )}
          </div>
          <Text size={200}>Nothing changes for askers before a colleague has approved it.</Text>
        </section>
        <section aria-label="As the card it will be" className={styles.part}>
          <Title3 as="h2" className={styles.heading}>
            As the card it will be
          </Title3>
          {preview?.card === undefined ? (
            <Text>
              {preview === undefined
                ? 'Drawing it.'
                : preview.faults.length > 0
                  ? 'It is drawn once nothing is wrong with it.'
                  : 'It has no card of its own.'}
            </Text>
          ) : (
            <CardView card={preview.card.card} summary={preview.card.summary} onPress={() => undefined} />
          )}
        </section>
      </div>
    </>
  );
}

function Note({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
