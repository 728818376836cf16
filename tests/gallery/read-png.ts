import { inflateSync } from 'node:zlib';

/** A picture: four bytes a pixel (red, green, blue, opacity), line by line from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * Reads a PNG as browsers write them: eight bits a channel, with or without opacity, not interlaced.
 * Throws on any other. https://www.w3.org/TR/png-3/
 */
export function readPng(file: Buffer): Picture {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, kind, , , interlaced] = file.subarray(24, 29);
  if (depth !== 8 || interlaced !== 0 || (kind !== 2 && kind !== 6)) {
    throw new Error(`A PNG of depth ${depth}, colour type ${kind}, is not read.`);
  }
  const channels = kind === 6 ? 4 : 3;
  const lines = unfilter(inflateSync(imageData(file)), width * channels, height, channels);
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at++) {
    for (let channel = 0; channel < channels; channel++) {
      data[at * 4 + channel] = lines[at * channels + channel] ?? 0;
    }
  }
  return { width, height, data };
}

/** The chunks that hold the image, joined. */
function imageData(file: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 8;
  while (at < file.length) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') chunks.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(chunks);
}

/** Each line is written as its difference from what stands left of it, above it, or both. */
function unfilter(raw: Uint8Array, stride: number, height: number, channels: number): Uint8Array {
  const lines = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const here = y * stride + x;
      const left = x < channels ? 0 : (lines[here - channels] ?? 0);
      const above = y === 0 ? 0 : (lines[here - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (lines[here - stride - channels] ?? 0);
      const expected = expectedBy(filter, left, above, corner);
      lines[here] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + expected) & 255;
    }
  }
  return lines;
}

function expectedBy(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return 0;
  }
}

/** Whichever of the three is nearest to what a plane through them would give. */
function paeth(left: number, above: number, corner: number): number {
  const plane = left + above - corner;
  const [a, b, c] = [Math.abs(plane - left), Math.abs(plane - above), Math.abs(plane - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
