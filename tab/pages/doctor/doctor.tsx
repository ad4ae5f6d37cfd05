import { Button, makeStyles, Spinner, Text, Title3, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { doctorSchema, type DoctorReport, type FindingShown } from '../../contract-doctor.ts';
import type { Trouble } from '../service/service.ts';
import { troubleWords } from '../service/trouble-words.ts';
import { useVisit } from '../service/use-service.ts';
import { PageTitle } from '../shell/page-title.tsx';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', maxWidth: '960px', margin: '0 auto', padding: '16px' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'center' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  finding: {
    display: 'grid',
    gap: '4px',
    padding: '12px',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  next: { color: tokens.colorNeutralForeground2 },
});

/** The words say it; nobody has to tell colours apart. */
const stateWords: Readonly<Record<FindingShown['state'], string>> = {
  ok: '✓ In order',
  warning: '⚠ Worth a look',
  wrong: '✗ Wrong',
  'not checked': '– Not checked',
};

/** How the service is, for those who look after it: the same that `npm run doctor` prints. */
export default function Doctor(): React.JSX.Element {
  const styles = useStyles();
  const { service } = useVisit();
  const [report, setReport] = useState<DoctorReport>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [looking, setLooking] = useState(false);
  const look = async (): Promise<void> => {
    setLooking(true);
    const found = await service.get('doctor', doctorSchema);
    if (found.ok) setReport(found.value);
    setTrouble(found.ok ? undefined : found.trouble);
    setLooking(false);
  };
  useEffect(() => {
    void look();
  }, [service]);
  return (
    <main className={styles.page}>
      <PageTitle>How the service is</PageTitle>
      {trouble !== undefined && <Text role="alert">{troubleWords[trouble]}</Text>}
      {report === undefined && trouble === undefined && <Spinner label="Looking at everything" />}
      {(report !== undefined || trouble !== undefined) && (
        <div className={styles.head}>
          <Text role="status">{looking || report === undefined ? '' : summaryOf(report)}</Text>
          <Button size="small" disabledFocusable={looking} onClick={() => void look()}>
            {looking ? 'Looking…' : 'Look again'}
          </Button>
        </div>
      )}
      {report !== undefined && (
        <>
          {[...Map.groupBy(report.findings, ({ check }) => check)].map(([check, findings]) => (
            <Check key={check} name={check} findings={findings} />
          ))}
        </>
      )}
    </main>
  );
}

function Check(shown: {
  readonly name: string;
  readonly findings: readonly FindingShown[];
}): React.JSX.Element {
  const styles = useStyles();
  const name = `${shown.name.charAt(0).toUpperCase()}${shown.name.slice(1)}`;
  return (
    <section aria-label={name}>
      <Title3 as="h2">{name}</Title3>
      <ul className={styles.list}>
        {shown.findings.map(({ state, says, next }) => (
          <li key={`${state} ${says}`} className={styles.finding}>
            <Text>
              <strong>{stateWords[state]}.</strong> {says}
            </Text>
            {next !== undefined && <Text className={styles.next}>What to do: {next}</Text>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function summaryOf({ at, findings }: DoctorReport): string {
  const count = (state: FindingShown['state']): number =>
    findings.filter((finding) => finding.state === state).length;
  const time = new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `Looked at ${time}: ${count('wrong')} wrong, ${count('warning')} worth a look, ${count('not checked')} not checked, ${count('ok')} in order.`;
}
