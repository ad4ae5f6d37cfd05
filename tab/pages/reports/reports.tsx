import { Button, makeStyles, Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { reportLinesSchema, reportsSchema } from '../../contract-reports.ts';
import type { Trouble } from '../service/service.ts';
import { troubleWords } from '../service/trouble-words.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { useVisit } from '../service/use-service.ts';
import { askedFor, type Chosen, pageNamed, pathOf, readChosen } from './address.ts';
import { Choices } from './choices.tsx';
import { dayWords } from './day-words.ts';
import { ExtractView } from './extract-view.tsx';
import { ReportLinks } from './report-links.tsx';
import { ReportView } from './report-view.tsx';
import { saveFile } from './save-file.ts';
import { useRead } from './use-read.ts';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    maxWidth: '960px',
    margin: '0 auto',
    padding: '16px',
    minWidth: 0,
  },
  above: { display: 'grid', gap: '16px' },
  trouble: { display: 'grid', gap: '8px', justifyItems: 'start' },
});

/** What leads and advisers can read of their line's work; the address says which report, of whose line and of which days. */
export default function Reports({ name }: { readonly name: string | undefined }): React.JSX.Element {
  const styles = useStyles();
  const { service, me } = useVisit();
  const [, go] = useLocation();
  const inAddress = readChosen(useSearch());
  const page = pageNamed(name);
  const lines = useRead('reports', reportLinesSchema);
  const known = lines.value?.lines ?? [];
  const ours = known.find(({ authority }) => authority === me.home) ?? known[0];
  const chosen: Chosen = { ...inAddress, authority: inAddress.authority ?? ours?.authority };
  const path =
    page === undefined || chosen.authority === undefined || known.length === 0
      ? undefined
      : `reports/${page}?${askedFor(chosen)}`;
  const read = useRead(path, reportsSchema);
  const [saving, setSaving] = useState<Trouble>();
  const save = async (what: string): Promise<void> =>
    setSaving(await saveFile(service, `reports/${what}?${askedFor(chosen)}`));
  const trouble = lines.trouble ?? read.trouble;

  return (
    <main className={styles.page}>
      <div className={`${styles.above} not-on-paper`}>
        <PageTitle>Reports</PageTitle>
        {known.length > 0 && (
          <>
            <ReportLinks here={page} chosen={chosen} />
            <Choices
              lines={known}
              chosen={chosen}
              days={read.value}
              onChoose={(next) => go(pathOf(page ?? 'demand', next))}
            />
          </>
        )}
        <Text role="status">
          {read.value !== undefined && page !== 'extract'
            ? `From ${dayWords(read.value.from)} to ${dayWords(read.value.to)}.`
            : ''}
        </Text>
        {saving !== undefined && <Text role="alert">The file was not saved. {troubleWords[saving]}</Text>}
      </div>
      {lines.value?.lines.length === 0 && (
        <p>
          Reports are for leads, and for advisers of the whole line. If you should see them, ask the team’s
          owner to add you.
        </p>
      )}
      {page === undefined && <p>There is no report of that name. Please choose one of those above.</p>}
      {trouble !== undefined && (
        <div className={styles.trouble}>
          <Text role="alert">{troubleWords[trouble]}</Text>
          <Button onClick={lines.trouble === undefined ? read.again : lines.again}>Try again</Button>
        </div>
      )}
      {trouble === undefined &&
        (lines.value === undefined || (path !== undefined && read.value === undefined)) && (
          <Spinner label={page === 'extract' ? 'Making the extract' : 'Counting'} />
        )}
      {read.value !== undefined &&
        (page === 'extract' ? (
          <ExtractView read={read.value} onSaveText={() => void save('extract/text')} />
        ) : (
          read.value.reports.map((report) => (
            <ReportView
              key={report.name}
              report={report}
              onSave={(table) => void save(`${report.name}/${table.id}`)}
            />
          ))
        ))}
    </main>
  );
}
