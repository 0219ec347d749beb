import fc from 'fast-check';
import { fold, idIn, unfold, type Views } from './folded-views';
import { shownIn } from './shown';

const first = '293c10b6-31a1-4bb9-a690-11e206b70764';
const other = 'e16d95e3-7ee9-472e-9885-1b03ae1649ec';
const html = `<p data-paragraph="${first}">The group <ins>(of <b>nineteen</b>) </ins>advises on two tasks &amp; no more.</p>`;
const shown = shownIn(html);
const views: Views = {
  version: { id: other, paragraphs: [{ id: first, text: 'The group advises on two tasks & no more.' }] },
};

test('what the page shows is not said again, and comes back as it was', () => {
  const folded = fold(views, shown);
  expect(JSON.stringify(folded)).not.toContain('advises on two tasks');
  expect(JSON.stringify(folded)).not.toContain(first);
  expect(unfold(folded, shown)).toEqual(views);
});

test('an id that the page does not name can be told without it', () => {
  const { version } = fold(views, shown).views as { version: { id: string } };
  expect(version.id).not.toBe(other);
  expect([idIn(version.id), idIn(other)]).toEqual([other, other]);
});

test('a page whose words somebody has changed on the way gives no views', () => {
  expect(unfold(fold(views, shown), { ...shown, text: shown.text.replace('two', 'zwei') })).toBeNull();
});

test('whatever the views and the page hold, the views come back as they were', () => {
  const words = fc.stringMatching(/^[a-c \u007f"\\😀]{0,40}$/u);
  const leaf = fc.oneof(words, fc.uuid(), fc.integer(), fc.constant(null), fc.boolean());
  const row = fc.record({ id: fc.uuid(), said: words, at: leaf });
  const view = fc.oneof(leaf, fc.array(row), fc.array(leaf), row);
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('|', '\u007f')), view),
      fc.array(words),
      fc.array(fc.uuid()),
      (views, said, ids) => {
        const page = { text: said.join(''), ids };
        expect(unfold(fold(views, page), page)).toEqual(JSON.parse(JSON.stringify(views)));
      },
    ),
  );
});

test('the text of a page is what a browser takes for it', () => {
  const page = shownIn(
    '<div title="a > b"><noscript><form>No</form></noscript>x &lt;y&gt; &quot;z&quot;<br/></div>',
  );
  expect(page.text).toBe('x <y> "z"');
});
