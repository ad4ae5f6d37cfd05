import { inflateSync } from 'node:zlib';

/** Returns the pixels, four bytes each, of a PNG with 8-bit RGBA and no interlacing, the only kind it reads. */
export function rgbaPixels(png: Buffer, width: number, height: number): number[][] {
  if (png.readUInt16BE(24) !== 0x0806 || png[28] !== 0) throw new Error('not 8-bit RGBA without interlacing');
  const raw = inflateSync(imageData(png));
  const stride = width * 4;
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x < 4 ? 0 : (out[y * stride + x - 4] ?? 0);
      const up = y === 0 ? 0 : (out[(y - 1) * stride + x] ?? 0);
      const corner = x < 4 || y === 0 ? 0 : (out[(y - 1) * stride + x - 4] ?? 0);
      const predictions = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)];
      out[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + (predictions[filter] ?? 0)) % 256;
    }
  }
  return Array.from({ length: width * height }, (_, index) => [...out.subarray(index * 4, index * 4 + 4)]);
}

function imageData(png: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') chunks.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(chunks);
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
