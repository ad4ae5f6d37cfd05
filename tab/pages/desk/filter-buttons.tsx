import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { stateFilters, type StateFilter } from './view.ts';

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  one: { minWidth: 'unset' },
  count: { marginInlineStart: '6px', fontWeight: tokens.fontWeightRegular },
});

const filterNames: Readonly<Record<StateFilter, string>> = {
  waiting: 'Waiting',
  mine: 'Mine',
  urgent: 'Urgent',
  overdue: 'Overdue',
  all: 'All open',
};

/** Which of the queries are shown, and how many each would show. */
export function FilterButtons(shown: {
  readonly chosen: StateFilter | undefined;
  readonly counts: Readonly<Record<StateFilter, number>> | undefined;
  readonly onChoose: (filter: StateFilter) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { chosen, counts, onChoose } = shown;
  return (
    <div className={styles.all} role="group" aria-label="Which queries">
      {stateFilters.map((name) => (
        <ToggleButton
          key={name}
          size="small"
          className={styles.one}
          checked={name === chosen}
          onClick={() => onChoose(name)}
        >
          {filterNames[name]}
          {counts !== undefined && <span className={styles.count}>{counts[name]}</span>}
        </ToggleButton>
      ))}
    </div>
  );
}
