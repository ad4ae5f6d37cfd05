import { useEffect, useRef } from 'react';
import { cardColours, cardLayout } from '../../look/card-styles.ts';
import { themes } from '../../look/themes.ts';
import { useTheme } from '../shell/theme.ts';
import { drawCard, type Pressed } from './draw-card.ts';

/** A card as it looks in the chat. While `busy`, its buttons wait. `summary` is what screen readers call it. */
export function CardView(shown: {
  readonly card: unknown;
  readonly summary: string;
  readonly busy?: boolean;
  readonly onPress: (data: Pressed) => void;
}): React.JSX.Element {
  const { card, summary, busy = false, onPress } = shown;
  const theme = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const press = useRef(onPress);
  useEffect(() => {
    press.current = onPress;
  });
  useEffect(() => {
    const drawn = drawCard(card, theme, (data) => press.current(data));
    place.current?.replaceChildren(...(drawn === undefined ? [] : [drawn]));
  }, [card, theme]);
  return <section aria-label={summary} aria-busy={busy} inert={busy} className="shown-card" ref={place} />;
}

/** The style sheet of all cards in one theme. */
export function CardStyles(): React.JSX.Element {
  return <style>{cardLayout('.shown-card') + cardColours('.shown-card', themes[useTheme()])}</style>;
}
