/** A photograph up to so many bytes goes as it is. */
const ENOUGH = 1_200_000;
/** A page of A4 can still be read well. */
const LONGEST = 2_400;

async function drawn(file: File): Promise<Blob | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.82));
}

/**
 * A large photograph made smaller on the device, so that it gets through a thin line; without the place where it was
 * taken, too. Any other file, and one that cannot be drawn here, stays as it is.
 */
export async function smallerPicture(file: File): Promise<File> {
  if (!/^image\/(jpeg|png)$/.test(file.type) || file.size <= ENOUGH) return file;
  const smaller = await drawn(file).catch(() => null);
  if (!smaller || smaller.size === 0 || smaller.size >= file.size) return file;
  return new File([smaller], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' });
}
