import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { TermShown } from '../../../contract-glossary.ts';
import { ShelfLink } from '../shelf-link.tsx';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gap: '8px' },
  term: {
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  open: { border: `2px solid ${tokens.colorCompoundBrandStroke}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, display: 'grid', gap: '2px' },
});

/** Words with their meanings; the one that the address names is marked, and scrolled to. */
export function Terms(shown: {
  readonly authority: string;
  readonly terms: readonly TermShown[];
  readonly open: string | undefined;
}): React.JSX.Element {
  const styles = useStyles();
  const { authority, terms, open } = shown;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
  }, [open]);
  return (
    <dl className={styles.list}>
      {terms.map(({ id, term, also, meaning, standing }) => (
        <div
          key={id}
          ref={id === open ? place : undefined}
          className={mergeClasses(styles.term, id === open && styles.open)}
        >
          <dt className={styles.name}>
            <ShelfLink to={`/glossary/${authority}/${id}`}>{term}</ShelfLink>
          </dt>
          <dd className={styles.meaning}>
            <Text>{meaning}</Text>
            {also.length > 0 && <Text size={200}>Also: {also.join(', ')}</Text>}
            {standing !== undefined && <Text size={200}>{standing}</Text>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
