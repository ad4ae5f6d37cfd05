import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { deskFilters, type DeskFilter } from '../../contract.ts';

const useStyles = makeStyles({ all: { display: 'flex', flexWrap: 'wrap', gap: '4px' } });

const filterNames: Readonly<Record<DeskFilter, string>> = {
  waiting: 'Waiting',
  mine: 'Mine',
  urgent: 'Urgent',
  overdue: 'Overdue',
  all: 'All open',
};

/** Which of the queries are shown. */
export function FilterButtons(shown: {
  readonly chosen: DeskFilter | undefined;
  readonly onChoose: (filter: DeskFilter) => void;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.all} role="group" aria-label="Which queries">
      {deskFilters.map((name) => (
        <ToggleButton
          key={name}
          size="small"
          checked={name === shown.chosen}
          onClick={() => shown.onChoose(name)}
        >
          {filterNames[name]}
        </ToggleButton>
      ))}
    </div>
  );
}
