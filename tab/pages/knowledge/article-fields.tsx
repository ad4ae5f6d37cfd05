import { Button, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import type { ArticleForm, FaultShown } from '../../contract-knowledge.ts';
import { messagesOf } from './fault-list.tsx';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  source: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    gap: '8px',
    alignItems: 'end',
  },
  sources: { display: 'grid', gap: '8px', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  tall: { minHeight: '160px' },
});

/** The boxes of an answer: what it is called, asked as and says, where that comes from, and who looks again by when. */
export function ArticleFields(shown: {
  readonly form: ArticleForm;
  readonly faults: readonly FaultShown[];
  readonly documents: readonly { readonly id: string; readonly name: string }[];
  readonly packOwner: string;
  readonly onChange: (form: ArticleForm) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { form, faults, documents, packOwner, onChange } = shown;
  const change = (changes: Partial<ArticleForm>): void => onChange({ ...form, ...changes });
  const said = (...fields: readonly string[]) => {
    const message = messagesOf(faults, fields);
    return message === '' ? {} : { validationMessage: message, validationState: 'error' as const };
  };
  const changeSource = (place: number, changes: Partial<ArticleForm['sources'][number]>): void =>
    change({ sources: form.sources.map((one, at) => (at === place ? { ...one, ...changes } : one)) });
  return (
    <div className={styles.all}>
      <Field label="Title" required {...said('title')}>
        <Input value={form.title} maxLength={300} onChange={(_, { value }) => change({ title: value })} />
      </Field>
      <Field
        label="Asked as"
        required
        hint="A line each, at least three: it is found by them."
        {...said('aliases')}
      >
        <Textarea
          value={form.aliases}
          maxLength={20_000}
          resize="vertical"
          textarea={{ className: styles.tall }}
          onChange={(_, { value }) => change({ aliases: value })}
        />
      </Field>
      <Field
        label="Answer"
        required
        hint="The first sentence answers. **bold**, lists with “- ”, and links as [words](https://…)."
        {...said('answer')}
      >
        <Textarea
          value={form.answer}
          maxLength={8_000}
          resize="vertical"
          textarea={{ className: styles.tall }}
          onChange={(_, { value }) => change({ answer: value })}
        />
      </Field>
      <fieldset className={styles.sources}>
        <legend>Where it comes from</legend>
        {form.sources.map((source, place) => (
          // Sources have no names of their own; their boxes stay in their order.
          // eslint-disable-next-line react/no-array-index-key
          <div key={place} className={styles.source}>
            <Field label={`Document ${place + 1}`} required {...(place === 0 ? said('source') : {})}>
              <Select
                value={source.document}
                onChange={(_, { value }) => changeSource(place, { document: value })}
              >
                <option value="">Choose one</option>
                {documents.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={`Its statements ${place + 1}`} required>
              <Input
                value={source.statements}
                maxLength={1_000}
                placeholder="post-16-resources-will.4"
                onChange={(_, { value }) => changeSource(place, { statements: value })}
              />
            </Field>
          </div>
        ))}
        <div>
          <Button
            size="small"
            onClick={() => change({ sources: [...form.sources, { document: '', statements: '' }] })}
          >
            Another document
          </Button>
        </div>
      </fieldset>
      <Field label="Who looks after it" hint={`A role. Left empty: ${packOwner}.`} {...said('owner')}>
        <Input value={form.owner} maxLength={200} onChange={(_, { value }) => change({ owner: value })} />
      </Field>
      <Field label="To be read again by" required {...said('reviewBy', 'reviewed')}>
        <Input type="date" value={form.reviewBy} onChange={(_, { value }) => change({ reviewBy: value })} />
      </Field>
    </div>
  );
}
