/** One time that a series takes place. */
export interface Session {
  /** The id of its series. */
  readonly series: string;
  /** An ISO day in England. */
  readonly day: string;
  /** Milliseconds since 1970. */
  readonly starts: number;
  readonly ends: number;
  /** The key stage it is about, where the series rolls and the council has said which comes first. */
  readonly keyStage?: string;
  readonly room?: string;
  /** Where to join it online. */
  readonly link?: string;
}

/** How a query names the session on whose agenda it is: the series' id, an @, and the day. */
export function sessionName({ series, day }: Pick<Session, 'series' | 'day'>): string {
  return `${series}@${day}`;
}

/** The series and the day of a session's name; undefined for anything else. */
export function sessionNamed(name: string): Pick<Session, 'series' | 'day'> | undefined {
  const [, series, day] = /^([a-z0-9-]+)@(\d{4}-\d{2}-\d{2})$/.exec(name) ?? [];
  return series === undefined || day === undefined ? undefined : { series, day };
}
