import { Button, makeStyles, Switch, Title3, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { shortCuts } from './short-cuts.ts';

const useStyles = makeStyles({
  all: {
    display: 'grid',
    gap: '8px',
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus': { outline: 'none' },
  },
  title: { margin: 0 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(250px, 1fr))',
    gap: '6px 24px',
    listStyle: 'none',
    padding: 0,
    margin: 0,
  },
  row: { display: 'flex', gap: '10px', alignItems: 'baseline' },
  key: {
    minWidth: '22px',
    textAlign: 'center',
    padding: '1px 5px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  end: { display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'center' },
});

const keyNames: Readonly<Record<string, string>> = { Escape: 'Esc' };

/** The keys of the desk. They can be turned off, since some people speak to their computer (WCAG 2.2, 2.1.4). */
export function ShortCutList(shown: {
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly onClose: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { on, onTurn, onClose } = shown;
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section aria-label="Keys" className={styles.all} ref={place} tabIndex={-1}>
      <Title3 as="h2" className={styles.title}>
        Keys
      </Title3>
      <ul className={styles.list}>
        {shortCuts.map(({ key, what }) => (
          <li key={key} className={styles.row}>
            <kbd className={styles.key}>{keyNames[key] ?? key}</kbd>
            <span>{what}</span>
          </li>
        ))}
      </ul>
      <div className={styles.end}>
        <Switch label="Use these keys" checked={on} onChange={(_, { checked }) => onTurn(checked)} />
        <Button size="small" onClick={onClose}>
          Close
        </Button>
      </div>
    </section>
  );
}
