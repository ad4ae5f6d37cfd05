import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { reportPages, type ReportPage } from '../../contract-reports.ts';
import { type Chosen, pathOf } from './address.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0, padding: 0 },
  link: {
    display: 'block',
    padding: '6px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecoration: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  here: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const pageNames: Readonly<Record<ReportPage, string>> = {
  demand: 'Demand',
  unanswered: 'Not answered',
  deflection: 'Answered alone',
  response: 'Time to reply',
  ratings: 'Ratings',
  knowledge: 'Knowledge',
  use: 'Who uses it',
  extract: 'For governors and Ofsted',
};

/** The reports, each a link that keeps the choice of line and days. */
export function ReportLinks(shown: {
  readonly here: ReportPage | undefined;
  readonly chosen: Chosen;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <nav aria-label="Reports">
      <ul className={styles.list}>
        {reportPages.map((page) => (
          <li key={page}>
            <Link
              href={pathOf(page, shown.chosen)}
              className={mergeClasses(styles.link, page === shown.here && styles.here)}
              aria-current={page === shown.here ? 'page' : undefined}
            >
              {pageNames[page]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
