import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Trouble } from '../../service/service.ts';
import { troubleWords } from '../../service/trouble-words.ts';

/** Why something is not there, and a button to try again. What is gone will not come back by asking. */
export function TroubleBar(shown: {
  readonly trouble: Trouble;
  readonly onAgain: () => void;
}): React.JSX.Element {
  const { trouble, onAgain } = shown;
  return (
    <MessageBar intent={trouble === 'gone' ? 'warning' : 'error'} layout="multiline" role="alert">
      <MessageBarBody>
        {trouble === 'gone'
          ? 'There is nothing here. What this address names may have been taken away; please choose something else on this page, or another page above.'
          : troubleWords[trouble]}
      </MessageBarBody>
      {trouble !== 'gone' && (
        <MessageBarActions>
          <Button onClick={onAgain}>Try again</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
