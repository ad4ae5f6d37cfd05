import { z } from 'zod';
import type { RedactedText } from '../privacy/redacted-text.ts';

/** A column that only redacted text is written to, which is what lets its text carry the brand when it is read. */
export const redactedColumn = z.string().transform((text) => text as RedactedText);
