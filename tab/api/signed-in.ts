import type { PlainRequest, PlainResponse, Route } from '../../bot/request.ts';
import type { Visitor } from '../sign-in/sign-in.ts';

/** Makes a route that only somebody who has signed in gets an answer from. */
export type SignedIn = (
  method: Route['method'],
  path: string,
  handle: (request: PlainRequest, visitor: Visitor) => Promise<PlainResponse>,
) => Route;
