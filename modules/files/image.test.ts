import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { assertFewPixels, MOST_PIXELS, writeAgain } from './image.ts';
import { gifOf, pngOf } from './testing/images.ts';

const photo = (format: 'jpeg' | 'png' | 'webp') =>
  sharp({ create: { width: 60, height: 20, channels: 3, background: '#c33' } })
    .withExif({
      IFD0: { Make: 'CANARI-APPAREIL', Orientation: '6' },
      IFD3: { GPSLatitude: '36/1 45/1 0/1', GPSLongitude: '3/1 3/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();

test.each(['jpeg', 'png', 'webp'] as const)('a %s comes out upright, without place and camera', async (format) => {
  const before = await photo(format);
  const taken = await sharp(before).metadata();
  expect([taken.orientation, taken.width, taken.height]).toEqual([6, 60, 20]);
  expect(taken.exif).toBeDefined();
  const after = await writeAgain(before, `image/${format}`);
  const kept = await sharp(after).metadata();
  expect([kept.format, kept.width, kept.height, kept.orientation, kept.exif, kept.xmp, kept.iptc]).toEqual([
    format,
    20,
    60,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(Buffer.from(after).includes('CANARI-APPAREIL')).toBe(false);
});

test('the same photograph written again twice is the same file', async () => {
  const before = await photo('jpeg');
  expect(Buffer.from(await writeAgain(before, 'image/jpeg')).equals(await writeAgain(before, 'image/jpeg'))).toBe(true);
});

test('what hides behind an image is gone', async () => {
  const script = '<script>alert(1)</script>';
  for (const format of ['jpeg', 'png'] as const) {
    const polyglot = Buffer.concat([await photo(format), Buffer.from(script), Buffer.from('PK\x05\x06')]);
    expect(Buffer.from(await writeAgain(polyglot, `image/${format}`)).includes(script)).toBe(false);
  }
});

test('F1: an image of too many pixels is refused by its header, without being decoded', async () => {
  const before = process.memoryUsage().rss;
  const began = performance.now();
  for (const bytes of [pngOf(64_000, 64_000), pngOf(40_001, 1000), deflatedBomb()]) {
    await expect(assertFewPixels(bytes)).rejects.toMatchObject({ code: 'files.too_many_pixels', status: 413 });
    await expect(writeAgain(bytes, 'image/png')).rejects.toMatchObject({ code: 'files.too_many_pixels' });
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  expect(performance.now() - began).toBeLessThan(30_000);
  await assertFewPixels(pngOf(40_000, 1000));
  expect(MOST_PIXELS).toBe(40_000_000);
});

test('every frame of a moving image counts', async () => {
  await assertFewPixels(gifOf(7000, 3000, 1));
  await expect(assertFewPixels(gifOf(7000, 3000, 2))).rejects.toMatchObject({ code: 'files.too_many_pixels' });
});

test('a header that cannot be read is let through to be kept, and refused to be written again', async () => {
  const broken = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(50)]);
  await assertFewPixels(broken);
  await expect(writeAgain(broken, 'image/png')).rejects.toMatchObject({ code: 'files.image_damaged', status: 415 });
  await expect(writeAgain((await photo('png')).subarray(0, 90), 'image/png')).rejects.toMatchObject({
    code: 'files.image_damaged',
  });
});

test('nothing but the four formats is decoded, whatever it is called', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>');
  const tiff = Buffer.from('49492a0008000000', 'hex');
  for (const bytes of [svg, tiff])
    await expect(writeAgain(bytes, 'image/png')).rejects.toMatchObject({ code: 'files.image_damaged' });
});

/** A header of 64 000 × 64 000 with data that really unpacks to much. */
function deflatedBomb(): Buffer {
  return pngOf(64_000, 64_000, deflateSync(Buffer.alloc(8 * 1024 * 1024)));
}
