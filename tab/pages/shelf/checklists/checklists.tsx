import { makeStyles, ProgressBar, Text, Title3, tokens } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { checklistsSchema, type ChecklistLine } from '../../../contract-checklists.ts';
import { CouncilChoice } from '../council-choice.tsx';
import { ShownReading } from '../reading/shown-reading.tsx';
import { useReading } from '../reading/use-reading.ts';
import { ShelfLink } from '../shelf-link.tsx';
import { ShelfLists } from '../shelf-lists.tsx';
import { ShelfPage } from '../shelf-page.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  heading: { margin: 0 },
  one: {
    display: 'grid',
    gap: '6px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What an authority's documents ask of one role, each as a list of its own. */
export default function Checklists({ authority }: { readonly authority: string }): React.JSX.Element {
  const styles = useStyles();
  const [, go] = useLocation();
  const reading = useReading(`checklists?${new URLSearchParams({ authority }).toString()}`, checklistsSchema);
  return (
    <ShelfPage title="Checklists and duties" path={`/checklists/${authority}`}>
      <ShelfLists authority={authority} here="/checklists" />
      <CouncilChoice authority={authority} onChoose={(other) => go(`/checklists/${other}`)} />
      <ShownReading reading={reading} what="the checklists">
        {({ name, lists }) =>
          lists.length === 0 ? (
            <Text>{name}’s documents hold no checklist and no list of a role’s duties.</Text>
          ) : (
            <ul className={styles.list}>
              {lists.map((list) => (
                <li key={list.id} className={styles.one}>
                  <Line authority={authority} list={list} />
                </li>
              ))}
            </ul>
          )
        }
      </ShownReading>
    </ShelfPage>
  );
}

function Line(shown: { readonly authority: string; readonly list: ChecklistLine }): React.JSX.Element {
  const styles = useStyles();
  const { authority, list } = shown;
  const { id, title, about, items, ticked } = list;
  return (
    <>
      <Title3 as="h2" className={styles.heading}>
        <ShelfLink to={`/checklists/${authority}/${id}`}>{title}</ShelfLink>
      </Title3>
      <Text>{about}</Text>
      {ticked === undefined ? (
        <Text size={200}>{items} duties</Text>
      ) : (
        <>
          <Text size={200}>
            {ticked} of {items} ticked
          </Text>
          <ProgressBar aria-label={`Ticked of ${title}`} value={ticked} max={items} thickness="large" />
        </>
      )}
    </>
  );
}
