import { themeNames, type ThemeName } from '../../look/themes.ts';
import type { ShownIn } from './link-to.ts';

/** Where the page is shown, as far as it matters to it. */
export interface Host {
  /** True inside Teams, Outlook or Microsoft 365. */
  readonly inTeams: boolean;
  readonly theme: ThemeName;
  /** The path a deep link named, such as `/desk`. */
  readonly startAt?: string;
  /** What deep links to our pages begin with, where Teams says what it knows the app as. */
  readonly shownIn?: ShownIn;
  /** Calls back whenever the person changes the theme. */
  readonly onTheme: (changed: (theme: ThemeName) => void) => void;
  /** A token for the service from the host; rejects where the person has not agreed or is signed out. */
  readonly token: () => Promise<string>;
}

/** Outside a frame nobody answers; inside one Teams does within this. Milliseconds. */
const longestWait = 4_000;

/** Finds out where the page is shown. Never rejects: without a host that answers, it is a page by itself. */
export async function findHost(): Promise<Host> {
  if (window.parent === window) return byItself();
  const { app, authentication } = await import('@microsoft/teams-js');
  try {
    await inTime(app.initialize());
    const { app: shown, page } = await inTime(app.getContext());
    const appId = shown.appId?.toString();
    void app.notifySuccess();
    return {
      inTeams: true,
      theme: themeOf(shown.theme),
      ...(page.subPageId?.startsWith('/') === true ? { startAt: page.subPageId } : {}),
      ...(appId === undefined ? {} : { shownIn: { appId, entityId: page.id } }),
      onTheme: (changed) => app.registerOnThemeChangeHandler((theme) => changed(themeOf(theme))),
      token: () => authentication.getAuthToken(),
    };
  } catch {
    return byItself();
  }
}

function byItself(): Host {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const contrast = window.matchMedia('(forced-colors: active)');
  // A page by itself may be told its theme, so that each can be looked at.
  const asked = themeNames.find((name) => name === new URLSearchParams(location.search).get('theme'));
  const now = (): ThemeName => asked ?? (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light');
  return {
    inTeams: false,
    theme: now(),
    onTheme: (changed) => {
      for (const query of [dark, contrast]) query.addEventListener('change', () => changed(now()));
    },
    token: () => Promise.reject(new Error('not in Teams')),
  };
}

/** Teams calls its light theme `default`, and newer hosts name two glasses that are like light and dark. */
function themeOf(name: string): ThemeName {
  if (name === 'contrast') return 'contrast';
  return name.startsWith('dark') || name === 'glass-dark' ? 'dark' : 'light';
}

async function inTime<T>(call: Promise<T>): Promise<T> {
  return Promise.race([
    call,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('nobody answered')), longestWait);
    }),
  ]);
}
