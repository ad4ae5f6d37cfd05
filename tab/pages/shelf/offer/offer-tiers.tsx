import { makeStyles, Text, Title3, ToggleButton, tokens } from '@fluentui/react-components';
import type { Offer } from '../../../contract-offer.ts';
import { ShelfLink } from '../shelf-link.tsx';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  tiers: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))', gap: '12px' },
  tier: {
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0 },
  list: { margin: '8px 0 0', paddingInlineStart: '18px', display: 'grid', gap: '8px' },
});

/** The graduated response for children with a social worker: all tiers beside each other, or one. */
export function OfferTiers(shown: {
  readonly offer: Offer;
  readonly tier: string;
  readonly onChoose: (tier: string) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { offer, tier, onChoose } = shown;
  const tiers = offer.tiers.filter(({ id }) => tier === 'all' || id === tier);
  return (
    <>
      <Text>
        Children with a social worker: the offer to schools and social workers comes in three tiers.
      </Text>
      <div className={styles.choice} role="group" aria-label="Which tier">
        {[{ id: 'all', name: 'All' }, ...offer.tiers].map(({ id, name }) => (
          <ToggleButton key={id} size="small" checked={id === tier} onClick={() => onChoose(id)}>
            {name.split(':')[0]}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.tiers}>
        {tiers.map(({ id, name, parts }) => (
          <section key={id} className={styles.tier} aria-label={name}>
            <Title3 as="h2" className={styles.heading}>
              {name.split(':')[0]}
            </Title3>
            <Text as="p" block>
              {capital(name.split(':')[1]?.trim() ?? '')} ({parts.length})
            </Text>
            <ul className={styles.list}>
              {parts.map(({ entry, title }) => (
                <li key={entry}>
                  <ShelfLink to={`/entry/${offer.authority}/${entry}`}>{title}</ShelfLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
