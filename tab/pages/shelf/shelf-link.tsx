import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';

const useStyles = makeStyles({
  link: {
    // A finger needs 24 pixels (WCAG 2.2, 2.5.8).
    paddingBlock: '3px',
    color: tokens.colorBrandForegroundLink,
    textDecoration: 'underline',
    textUnderlineOffset: '2px',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** A link to another of the pages. */
export function ShelfLink(shown: {
  readonly to: string;
  readonly children: React.ReactNode;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <Link href={shown.to} className={mergeClasses(styles.link, shown.className)} aria-label={shown.label}>
      {shown.children}
    </Link>
  );
}
