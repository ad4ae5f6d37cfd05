import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { periods, type Period, type ReportLines } from '../../contract-reports.ts';
import type { Chosen } from './address.ts';

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'end' },
});

const periodWords: Readonly<Record<Period, string>> = {
  month: 'This month',
  'three-months': 'The last 3 months',
  'academic-year': 'This academic year',
};
const own = 'own';

/** Whose line, and which days: chosen at once, but for days of one's own, which want a button. */
export function Choices(shown: {
  readonly lines: ReportLines['lines'];
  readonly chosen: Chosen;
  /** The days that are shown now, to begin with. */
  readonly days: { readonly from: string; readonly to: string } | undefined;
  readonly onChoose: (chosen: Chosen) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { chosen, lines, days, onChoose } = shown;
  const named = chosen.from === undefined && chosen.to === undefined;
  const [choosing, setChoosing] = useState(false);
  const isOwn = choosing || !named;
  return (
    <div className={styles.all}>
      {lines.length > 1 && (
        <Field label="Council">
          <Select
            value={chosen.authority ?? ''}
            onChange={(_, { value }) => onChoose({ ...chosen, authority: value })}
          >
            {lines.map(({ authority, name }) => (
              <option key={authority} value={authority}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label="Days">
        <Select
          value={isOwn ? own : (chosen.period ?? 'three-months')}
          onChange={(_, { value }) => {
            const period = periods.find((one) => one === value);
            setChoosing(period === undefined);
            if (period !== undefined) onChoose({ authority: chosen.authority, period });
          }}
        >
          {periods.map((period) => (
            <option key={period} value={period}>
              {periodWords[period]}
            </option>
          ))}
          <option value={own}>Days of your own</option>
        </Select>
      </Field>
      {isOwn && (
        <OwnDays
          key={`${days?.from ?? ''} ${days?.to ?? ''}`}
          from={chosen.from ?? days?.from ?? ''}
          to={chosen.to ?? days?.to ?? ''}
          onChoose={(chosenDays) => onChoose({ authority: chosen.authority, ...chosenDays })}
        />
      )}
    </div>
  );
}

function OwnDays(shown: {
  readonly from: string;
  readonly to: string;
  readonly onChoose: (days: { readonly from: string; readonly to: string }) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const [from, setFrom] = useState(shown.from);
  const [to, setTo] = useState(shown.to);
  const wrong =
    from === '' || to === ''
      ? 'Please give both days.'
      : from > to
        ? 'The first day must not be after the last.'
        : undefined;
  const [tried, setTried] = useState(false);
  return (
    <form
      className={styles.all}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wrong === undefined) shown.onChoose({ from, to });
      }}
    >
      <Field label="From">
        <Input type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
      </Field>
      <Field label="To" {...(tried && wrong !== undefined ? { validationMessage: wrong } : {})}>
        <Input type="date" value={to} onChange={(_, { value }) => setTo(value)} />
      </Field>
      <Button type="submit">Show these days</Button>
    </form>
  );
}
