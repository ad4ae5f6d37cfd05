import { Field, Select } from '@fluentui/react-components';
import { useVisit } from '../service/use-service.ts';

/** Whose knowledge is shown. */
export function CouncilChoice(shown: {
  readonly authority: string;
  readonly onChoose: (authority: string) => void;
}): React.JSX.Element {
  const { me } = useVisit();
  const isKnown = me.authorities.some(({ id }) => id === shown.authority);
  return (
    <Field label="Council" style={{ maxWidth: 320 }}>
      <Select value={isKnown ? shown.authority : ''} onChange={(_, { value }) => shown.onChoose(value)}>
        {/* An old address may name a council that is not here: none of those that are is then shown as chosen. */}
        {!isKnown && (
          <option value="" disabled>
            Please choose
          </option>
        )}
        {me.authorities.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
