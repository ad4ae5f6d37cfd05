import {
  FluentProvider,
  Spinner,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ThemeName } from '../look/themes.ts';
import { CardStyles } from './cards/card-view.tsx';
import { findHost, type Host } from './teams/host.ts';
import { ThemeContext } from './shell/theme.ts';
import { SignIn } from './shell/sign-in.tsx';

const fluentThemes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

/** Everything: finds out where the page is shown, follows its theme, and lets somebody in. */
export function App(): React.JSX.Element {
  const [host, setHost] = useState<Host>();
  const [theme, setTheme] = useState<ThemeName>('light');
  useEffect(() => {
    const find = async (): Promise<void> => {
      const found = await findHost();
      setTheme(found.theme);
      found.onTheme(setTheme);
      setHost(found);
    };
    void find();
  }, []);
  return (
    <ThemeContext value={theme}>
      <FluentProvider theme={fluentThemes[theme]}>
        <CardStyles />
        {host === undefined ? <Spinner label="Opening the advice line" /> : <SignIn host={host} />}
      </FluentProvider>
    </ThemeContext>
  );
}
