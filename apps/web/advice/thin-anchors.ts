import type { Comment, FrozenParagraph } from '@lib/contracts';
import { anchorAt } from './anchor';

type Views = Record<string, unknown>;
type Anchored = Pick<Comment, 'paragraphId'> & { anchor: Comment['anchor'] | readonly [number, number] };

const viewsNamed = (views: Views, name: string): unknown[] =>
  Object.entries(views)
    .filter(([key]) => key.startsWith(`["${name}",`))
    .map(([, view]) => view);

/** The text of each paragraph that came along. */
function textsIn(views: Views): ReadonlyMap<string, string> {
  const versions = viewsNamed(views, 'version') as { paragraphs: FrozenParagraph[] }[];
  return new Map(versions.flatMap(({ paragraphs }) => paragraphs.map(({ id, text }) => [id, text])));
}

function eachAnchor(
  views: Views,
  change: (anchor: NonNullable<Anchored['anchor']>, text: string) => Anchored['anchor'],
): void {
  const texts = textsIn(views);
  for (const { comments } of viewsNamed(views, 'comments') as { comments: Anchored[] }[])
    for (const it of comments) if (it.anchor) it.anchor = change(it.anchor, texts.get(it.paragraphId) ?? '');
}

/** Of an anchor in a text that comes along only the offsets are said: the words are in the text. Changes the views. */
export function thinAnchors(views: Views): void {
  eachAnchor(views, (anchor, text) => {
    if (!('quote' in anchor)) return anchor;
    const { start, end } = anchor;
    const { quote, prefix, suffix } = anchorAt(text, start, end);
    const isSame = quote === anchor.quote && prefix === anchor.prefix && suffix === anchor.suffix;
    return isSame ? [start, end] : anchor;
  });
}

/** The anchors with their words again. */
export function fullAnchors(views: Views): void {
  eachAnchor(views, (anchor, text) => ('quote' in anchor ? anchor : anchorAt(text, ...anchor)));
}
