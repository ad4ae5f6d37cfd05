import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { PlainRequest, PlainResponse } from '../../bot/request.ts';

const packed = promisify(brotliCompress);
/** Less than this travels in one go anyway. Characters. */
const worthIt = 4_000;

/** Answers with JSON, packed where it is long and the browser can unpack it. It is kept by nobody on the way. */
export async function packedJson(
  body: unknown,
  { headers: { 'accept-encoding': accepted } }: PlainRequest,
): Promise<PlainResponse> {
  const text = JSON.stringify(body);
  if (text.length < worthIt || !/\bbr\b/.test(accepted ?? '')) return { status: 200, body };
  const bytes = await packed(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });
  const contentType = 'application/json; charset=utf-8';
  return { status: 200, part: { contentType, bytes, encoding: 'br', cache: 'never' } };
}
