import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { OfflineNote } from './offline-note.tsx';
import { TroubleBar } from './trouble-bar.tsx';
import type { Reading } from './use-reading.ts';

const useStyles = makeStyles({ bars: { display: 'grid', gap: '12px' } });

/**
 * What was read, or why it is not there: grey bars while it is on its way, the trouble in words with a button to try
 * again, and above what was read before, that it may be old. `what` is named to screen readers: "the offer".
 */
export function ShownReading<T>(shown: {
  readonly reading: Reading<T>;
  readonly what: string;
  readonly children: (value: T) => React.ReactNode;
}): React.JSX.Element {
  const styles = useStyles();
  const { reading, what, children } = shown;
  const { value, trouble, again } = reading;
  return (
    <>
      <OfflineNote holds={value !== undefined} />
      {trouble !== undefined && <TroubleBar trouble={trouble} onAgain={again} />}
      {value === undefined && trouble === undefined && (
        <div role="status" aria-label={`Fetching ${what}`}>
          <Skeleton aria-hidden className={styles.bars}>
            <SkeletonItem size={24} style={{ width: '60%' }} />
            <SkeletonItem size={64} />
            <SkeletonItem size={64} />
          </Skeleton>
        </div>
      )}
      {value !== undefined && children(value)}
    </>
  );
}
