import { Button, makeStyles, Text, Title2 } from '@fluentui/react-components';
import type { Trouble } from '../service/service.ts';
import { troubleWords } from '../service/trouble-words.ts';

const useStyles = makeStyles({
  page: { padding: '24px', display: 'grid', gap: '12px', justifyItems: 'start', maxWidth: '640px' },
  title: { margin: 0 },
  list: { margin: 0, paddingInlineStart: '20px', display: 'grid', gap: '8px' },
});

/** Why somebody could not be let in, and what to do: for whoever reads it, and for whoever looks after the app. */
export function NotLetIn(shown: {
  readonly trouble: Trouble;
  readonly inTeams: boolean;
  /** What Teams said when it would not sign somebody in. */
  readonly said: string | undefined;
  readonly onAgain: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { trouble, inTeams, said, onAgain } = shown;
  return (
    <main className={styles.page}>
      <Title2 as="h1" className={styles.title}>
        The advice line could not be opened
      </Title2>
      <Text role="alert">{wordsFor(trouble, inTeams)}</Text>
      {inTeams && trouble === 'sign in' && (
        <ul className={styles.list}>
          <li>You can ask in the chat of this app meanwhile: it does not need this page.</li>
          <li>If Teams asks whether the app may see who you are, please agree, and then try again.</li>
          <li>
            For whoever looks after the app: single sign-on needs an Entra application that offers
            “access_as_user” at api://{location.host}/ followed by the app’s id, and an app package made with
            that id.{said === undefined ? '' : ` Teams said: “${said}”`}
          </li>
        </ul>
      )}
      <Button onClick={onAgain}>Try again</Button>
    </main>
  );
}

function wordsFor(trouble: Trouble, inTeams: boolean): string {
  if (trouble === 'sign in')
    return inTeams
      ? 'Teams did not sign you in here, so this page does not know who you are.'
      : 'This page works inside Microsoft Teams. Please open it there.';
  if (trouble === 'not allowed')
    return 'Your organisation is not one that this advice line is set up for. If it should be, please tell whoever gave you the app.';
  return troubleWords[trouble];
}
