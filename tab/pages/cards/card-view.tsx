import { useEffect, useLayoutEffect, useRef } from 'react';
import { cardColours, cardLayout } from '../../look/card-styles.ts';
import { themes } from '../../look/themes.ts';
import { useTheme } from '../shell/theme.ts';
import { drawCard, type DrawnCard, type Pressed } from './draw-card.ts';
import { keepTyped, typedBefore } from './drafts.ts';
import { putInPlace } from './put-in-place.ts';

/**
 * A card as it looks in the chat. While `busy`, its buttons wait. `summary` is what screen readers call it. Whatever was
 * typed into it stays when it is drawn anew; a card that answers a press is another one, and has another `key`.
 */
export function CardView(shown: {
  readonly card: unknown;
  readonly summary: string;
  readonly busy?: boolean;
  /** True for a card that came in answer to a press: whoever pressed with the keyboard goes on from it. */
  readonly takesFocus?: boolean;
  /** What is typed into it is kept under this name, also when the page is left and comes back. */
  readonly keptAs?: string;
  readonly onPress: (data: Pressed) => void;
}): React.JSX.Element {
  const { card, summary, busy = false, takesFocus = false, keptAs, onPress } = shown;
  const theme = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const press = useRef(onPress);
  useEffect(() => {
    press.current = onPress;
  });
  useEffect(() => {
    if (takesFocus) place.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  useFocusBack(place, busy);
  const before = useRef<DrawnCard>(undefined);
  useEffect(() => {
    const typed = before.current?.typed() ?? typedBefore(keptAs);
    const drawn = drawCard(card, theme, (data) => press.current(data), typed);
    if (place.current !== null) putInPlace(drawn, before.current, place.current);
    before.current = drawn;
  }, [card, theme, keptAs]);
  const keep = (): void => keepTyped(keptAs, before.current?.typed() ?? new Map());
  return (
    <section
      aria-label={summary}
      aria-busy={busy}
      inert={busy}
      className="shown-card"
      onInput={keep}
      onChange={keep}
      tabIndex={takesFocus ? -1 : undefined}
      ref={place}
    />
  );
}

/** While its buttons wait, a card lets go of the focus; afterwards it is again where it was, unless it has gone elsewhere. */
function useFocusBack(place: React.RefObject<HTMLElement | null>, busy: boolean): void {
  const held = useRef<HTMLElement>(undefined);
  // Browsers let go only when they next draw.
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (busy) {
      held.current =
        activeElement instanceof HTMLElement && place.current?.contains(activeElement) === true
          ? activeElement
          : undefined;
    } else if (held.current?.isConnected === true && activeElement === document.body) {
      held.current.focus({ preventScroll: true });
    }
  }, [busy]);
}

/** The style sheet of all cards in one theme. */
export function CardStyles(): React.JSX.Element {
  return <style>{cardLayout('.shown-card') + cardColours('.shown-card', themes[useTheme()])}</style>;
}
