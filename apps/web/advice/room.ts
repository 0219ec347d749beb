/** What stands around the words: padding and the line of what one can do, which takes two lines with comments. */
const around = { plain: 66, commented: 114 };
const line = { characters: 36, height: 28 };
const step = 100;
/** From here on the difference is less than a screen. */
const tallest = 8;

/**
 * How much room a paragraph wants on a phone, in hundreds of pixels, at least two and at most eight: so much is kept
 * for it until somebody comes near. Too little, and the text grows under the hands of whoever scrolls, and things that
 * can be pressed lie over one another.
 * @param length of its text, in characters
 */
export function roomOf(length: number, comments: number): number {
  const words = Math.ceil(length / line.characters) * line.height;
  const height = words + (comments > 0 ? around.commented : around.plain);
  return Math.min(tallest, Math.max(2, Math.ceil(height / step)));
}
