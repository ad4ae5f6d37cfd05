import { Field, Select } from '@fluentui/react-components';
import { useVisit } from '../service/use-service.ts';

/** Whose knowledge is shown. */
export function CouncilChoice(shown: {
  readonly authority: string;
  readonly onChoose: (authority: string) => void;
}): React.JSX.Element {
  const { me } = useVisit();
  return (
    <Field label="Council" style={{ maxWidth: 320 }}>
      <Select value={shown.authority} onChange={(_, { value }) => shown.onChoose(value)}>
        {me.authorities.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
