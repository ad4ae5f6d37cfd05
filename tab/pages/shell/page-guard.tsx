import { Button, makeStyles, Text } from '@fluentui/react-components';
import { Component } from 'react';
import { PageTitle } from './page-title.tsx';

const useStyles = makeStyles({
  page: { padding: '16px', display: 'grid', gap: '12px', justifyItems: 'start', maxWidth: '640px' },
});

interface Guarded {
  readonly children: React.ReactNode;
}

/**
 * Keeps the pages' names in sight when a page cannot be shown: its script did not arrive, or was renewed with the service
 * while the tab stood open. React lets only a class catch that.
 */
export class PageGuard extends Component<Guarded, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): React.ReactNode {
    return this.state.failed ? <NotShown /> : this.props.children;
  }
}

function NotShown(): React.JSX.Element {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <PageTitle>This page could not be opened</PageTitle>
      <Text role="alert">
        The connection may be gone, or the service has been renewed since you opened this tab. Please try
        again.
      </Text>
      <Button onClick={() => location.reload()}>Try again</Button>
    </main>
  );
}
