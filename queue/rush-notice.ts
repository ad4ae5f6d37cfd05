import type { RedactedText } from '../privacy/redacted-text.ts';
import type { Account } from './profiles.ts';

/** What askers are told while more comes in than usual. */
export interface RushNotice {
  readonly authority: string;
  readonly text: RedactedText;
  /** The last ISO day on which it stands. */
  readonly until: string;
  /** Replies are aimed at within so many working days meanwhile, where the notice says so. */
  readonly replyDays?: number;
  readonly by: Account;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The one notice that an authority may have. */
export interface RushNotices {
  /** The notice that stands on this ISO day. */
  of(authority: string, day: string): Promise<RushNotice | undefined>;
  set(notice: RushNotice): Promise<void>;
  /** Forgets what ended before this ISO day; says how many. */
  prune(before: string): Promise<number>;
  /** Takes it away; false where there was none. */
  end(authority: string): Promise<boolean>;
}

/** The notice where it still stands on this ISO day. */
export function standing(notice: RushNotice | undefined, day: string): RushNotice | undefined {
  return notice === undefined || notice.until < day ? undefined : notice;
}
