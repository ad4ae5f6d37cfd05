import {
  Button,
  FluentProvider,
  makeStyles,
  teamsLightTheme,
  Title2,
  tokens,
} from '@fluentui/react-components';
import type { ReportsRead } from '../../contract-reports.ts';
import { dayWords } from './day-words.ts';
import { heldBackWords, ReportView } from './report-view.tsx';
import { useOnPaper } from './use-on-paper.ts';

const useStyles = makeStyles({
  all: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '24px',
    minWidth: 0,
    backgroundColor: 'transparent',
  },
  head: { display: 'grid', gap: '8px' },
  heading: { margin: 0 },
  words: { margin: 0, color: tokens.colorNeutralForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** All reports as one plain document for governors and Ofsted, to be printed or taken away as text. */
export function ExtractView(shown: {
  readonly read: ReportsRead;
  readonly onSaveText: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const onPaper = useOnPaper();
  const { virtualSchool, from, to, madeOn, reports } = shown.read;
  return (
    <FluentProvider className={styles.all} {...(onPaper ? { theme: teamsLightTheme } : {})}>
      <div className={styles.head}>
        <Title2 as="h2" className={styles.heading}>
          {virtualSchool}: the advice line
        </Title2>
        <p className={styles.words}>
          From {dayWords(from)} to {dayWords(to)}. Made on {dayWords(madeOn)}.
        </p>
        <p className={styles.words}>
          {heldBackWords} Questions stand in words only where 5 or more mean the same.
        </p>
        <div className={`${styles.buttons} not-on-paper`}>
          <Button appearance="primary" onClick={() => window.print()}>
            Print, or save as PDF
          </Button>
          <Button onClick={shown.onSaveText}>Save as text (Markdown)</Button>
        </div>
      </div>
      {reports.map((report) => (
        <ReportView key={report.name} report={report} onPaper />
      ))}
    </FluentProvider>
  );
}
