import pLimit from 'p-limit';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { problems } from './problems.ts';

/** In pixels, of all frames together (quality catalogue, "Uploads"). */
export const MOST_PIXELS = 40_000_000;

// Nothing but these formats is ever decoded, whatever the bytes say they are; and no decoded image is kept.
const LOADERS = ['JpegBuffer', 'PngBuffer', 'WebpBuffer', 'NsgifBuffer'];
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: LOADERS.map((name) => `VipsForeignLoad${name}`) });
sharp.cache(false);
sharp.concurrency(1);

/** 40 million pixels are 160 MB when they are decoded: one image at a time. */
const oneAtATime = pLimit(1);

const FORMATS: Readonly<Record<string, (image: Sharp) => Sharp>> = {
  'image/jpeg': (image) => image.jpeg({ quality: 90 }),
  'image/png': (image) => image.png({ compressionLevel: 6 }),
  'image/webp': (image) => image.webp({ quality: 90 }),
  'image/gif': (image) => image.gif(),
};

export const isImage = (contentType: string): boolean => Object.hasOwn(FORMATS, contentType);

/**
 * Reads the header alone: an image of more than 40 million pixels is a bomb or a mistake, and nobody's browser is sent it.
 * One whose header cannot be read is let through: we decode nothing of it.
 *
 * @throws ProblemError `files.too_many_pixels`
 */
export async function assertFewPixels(bytes: Uint8Array): Promise<void> {
  const header = await headerOf(bytes);
  if (header && pixelsOf(header) > MOST_PIXELS) throw tooMany();
}

/**
 * The image decoded and written again in its format: upright, without what the camera wrote about place, time and owner,
 * and without anything else that stood in the file. Only the first frame of a moving one.
 *
 * @throws ProblemError `files.too_many_pixels` before anything is decoded, `files.image_damaged`
 */
export async function writeAgain(bytes: Uint8Array, contentType: string): Promise<Uint8Array> {
  const format = FORMATS[contentType];
  const header = await headerOf(bytes);
  if (!format || !header) throw problems.image_damaged();
  if (pixelsOf(header) > MOST_PIXELS) throw tooMany();
  return oneAtATime(async () => {
    try {
      return await format(sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient()).toBuffer();
    } catch {
      // libvips says why, in words for programmers; what its owner can do is send another one.
      throw problems.image_damaged();
    }
  });
}

async function headerOf(bytes: Uint8Array): Promise<Metadata | null> {
  // Without a limit the header of whatever size is read, and nothing is decoded.
  return sharp(bytes, { limitInputPixels: false, pages: -1 })
    .metadata()
    .catch(() => null);
}

const pixelsOf = ({ width, height, pageHeight, pages = 1 }: Metadata): number =>
  width * (pageHeight === undefined ? height : pageHeight * pages);

const tooMany = () => problems.too_many_pixels({ megapixels: MOST_PIXELS / 1_000_000 });
