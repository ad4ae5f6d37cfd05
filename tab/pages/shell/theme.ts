import { createContext, useContext } from 'react';
import type { ThemeName } from '../../look/themes.ts';

/** The theme that the person chose in Teams. */
export const ThemeContext = createContext<ThemeName>('light');

/** The theme that the person chose in Teams. */
export function useTheme(): ThemeName {
  return useContext(ThemeContext);
}
