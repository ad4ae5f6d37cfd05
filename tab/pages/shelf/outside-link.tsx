import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  link: {
    // A finger needs 24 pixels (WCAG 2.2, 2.5.8).
    paddingBlock: '3px',
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
  },
});

/** A link to a file or to another place than our pages, which opens beside them. */
export function OutsideLink(shown: {
  readonly to: string;
  readonly label?: string | undefined;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <a
      className={styles.link}
      href={shown.to}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={shown.label}
    >
      {shown.children}
    </a>
  );
}
