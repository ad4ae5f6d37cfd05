import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where sentence vectors of the public sets are kept between runs. */
export const encoderFolder = join(tmpdir(), 'advice-line-bench-search');
