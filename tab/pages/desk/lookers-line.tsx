import { Text } from '@fluentui/react-components';
import type { Looker } from '../../contract-desk.ts';

/** Says who else is at the query, so that two advisers do not answer it; a screen reader hears of it too. */
export function LookersLine({ lookers }: { readonly lookers: readonly Looker[] }): React.JSX.Element {
  return (
    <div aria-live="polite">
      {lookers.map(({ name, doing }) => (
        <Text key={`${name} ${doing}`} block weight={doing === 'types' ? 'semibold' : 'regular'}>
          {doingWords[doing](name)}
        </Text>
      ))}
    </div>
  );
}

const doingWords: Readonly<Record<Looker['doing'], (name: string) => string>> = {
  types: (name) => `${name} is writing in this query now.`,
  looks: (name) => `${name} has this query open too.`,
  looked: (name) => `${name} opened this query a moment ago.`,
};
