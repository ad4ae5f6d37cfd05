import { Field, makeStyles, SearchBox, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { glossarySchema, type TermShown } from '../../../contract-glossary.ts';
import { CouncilChoice } from '../council-choice.tsx';
import { ShownReading } from '../reading/shown-reading.tsx';
import { useReading } from '../reading/use-reading.ts';
import { ShelfLists } from '../shelf-lists.tsx';
import { ShelfPage } from '../shelf-page.tsx';
import { Terms } from './terms.tsx';

const useStyles = makeStyles({
  asked: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: '12px' },
});

/** The words and abbreviations of an authority's documents by the alphabet; `open` is the one that the address names. */
export default function Glossary(shown: {
  readonly authority: string;
  readonly open: string | undefined;
}): React.JSX.Element {
  const styles = useStyles();
  const [, go] = useLocation();
  const { authority, open } = shown;
  const [words, setWords] = useState('');
  const reading = useReading(`glossary?${new URLSearchParams({ authority }).toString()}`, glossarySchema);
  return (
    <ShelfPage
      title="Words and what they mean"
      path={`/glossary/${authority}${open === undefined ? '' : `/${open}`}`}
    >
      <ShelfLists authority={authority} here="/glossary" />
      <div className={styles.asked}>
        <CouncilChoice authority={authority} onChoose={(other) => go(`/glossary/${other}`)} />
        <Field label="Word or letters">
          <SearchBox value={words} maxLength={100} onChange={(_, { value }) => setWords(value)} />
        </Field>
      </div>
      <ShownReading reading={reading} what="the words">
        {({ name, terms }) => {
          const found = terms.filter((term) => isLike(term, words));
          return (
            <>
              <Text role="status">
                {found.length === 0
                  ? `No word like that is in the list of ${name}’s documents.`
                  : `${found.length} of ${terms.length} words`}
              </Text>
              <Terms authority={authority} terms={found} open={open} />
            </>
          );
        }}
      </ShownReading>
    </ShelfPage>
  );
}

function isLike({ term, also, meaning }: TermShown, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return [term, ...also, meaning].some((text) => text.toLowerCase().includes(wanted));
}
