import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { FaultShown } from '../../contract-knowledge.ts';

/** What is wrong with any of these fields, as one sentence after another. */
export function messagesOf(faults: readonly FaultShown[], fields: readonly string[]): string {
  return faults
    .filter(({ field }) => fields.includes(topField(field)))
    .map(({ message }) => message)
    .join('. ');
}

/** What is wrong, a line each, with the field it stands in; `but` are fields that say so themselves. */
export function FaultList(shown: {
  readonly faults: readonly FaultShown[];
  readonly but?: readonly string[];
}): React.JSX.Element | null {
  const { faults, but = [] } = shown;
  const others = faults.filter(({ field }) => !but.includes(topField(field)));
  if (others.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {others.map(({ field, message }) => (
            <li key={`${field} ${message}`}>{field === '' ? message : `${field}: ${message}`}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function topField(field: string): string {
  return field.split(' ')[0] ?? field;
}
