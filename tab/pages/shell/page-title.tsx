import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  title: { ...typographyStyles.title2, margin: 0, ':focus': { outlineStyle: 'none' } },
});

/**
 * The heading of a page, and the name of the document. The link that led to the page may have gone with the page before, and
 * the focus with it: it is then here, at the top, and screen readers say where one has come to.
 */
export function PageTitle({ children: title }: { readonly children: string }): React.JSX.Element {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Virtual School advice line`;
  }, [title]);
  useEffect(() => {
    if (isFirst()) return;
    if (document.activeElement !== document.body) return;
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.title}>
      {title}
    </h1>
  );
}

let opened = false;

/** Whoever opens the tab begins where its window begins, and is not put past the pages' names. */
function isFirst(): boolean {
  const before = opened;
  opened = true;
  return !before;
}
