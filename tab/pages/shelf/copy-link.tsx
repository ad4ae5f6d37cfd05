import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useVisit } from '../service/use-service.ts';
import { linkTo } from '../teams/link-to.ts';

const useStyles = makeStyles({ all: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end' } });

/** Copies the address of a page, as a link into Teams where the page is shown there. */
export function CopyLink(shown: { readonly path: string; readonly label: string }): React.JSX.Element {
  const styles = useStyles();
  const { shownIn } = useVisit();
  const { path, label } = shown;
  const link = linkTo(path, { shownIn, base: `${location.origin}/tab`, label });
  const [copied, setCopied] = useState<{ readonly link: string; readonly done: boolean }>();
  const now = copied?.link === link ? copied : undefined;
  const copy = async (): Promise<void> => {
    const done = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    setCopied({ link, done });
  };
  return (
    <div className={styles.all}>
      <Button size="small" appearance="subtle" onClick={() => void copy()}>
        {now?.done === true ? 'Link copied' : 'Copy link'}
      </Button>
      <span role="status" style={{ position: 'absolute', clipPath: 'inset(50%)' }}>
        {now?.done === true ? 'The link is copied.' : ''}
      </span>
      {now?.done === false && (
        // Some windows keep pages from the clipboard; whoever reads can still take it.
        <Field label="Please copy this link yourself">
          <Input readOnly value={link} onFocus={({ target }) => target.select()} />
        </Field>
      )}
    </div>
  );
}
