import { anchorAt, locate } from './anchor';
import { runsOf } from './text-runs';

describe('a paragraph cut into stretches that look alike', () => {
  it('has its marks where they belong, counted in code points', () => {
    const runs = runsOf('𝒳 bold 𝒴', [{ from: 2, to: 6, kind: 'bold' }]);
    expect(runs.map(({ text, bold }) => [text, bold])).toEqual([
      ['𝒳 ', false],
      ['bold', true],
      [' 𝒴', false],
    ]);
  });

  it('loses no character, however marks, quotes and proposals overlap', () => {
    const text = 'On actions 2.1 and 2.2, which concern reporting';
    const runs = runsOf(
      text,
      [
        { from: 0, to: 20, kind: 'italic' },
        { from: 10, to: 30, kind: 'link', href: 'https://example.org' },
      ],
      [
        { start: 5, end: 15, kind: 'quoted' },
        { start: 12, end: 40, kind: 'chosen' },
      ],
      [{ start: 38, end: 47, wording: 'national reporting' }],
    );
    expect(runs.map((it) => it.text).join('')).toBe(text);
    expect(runs.find((it) => it.then !== null)).toMatchObject({ struck: true, then: 'national reporting' });
    expect(runs.find(({ from }) => from === 12)).toMatchObject({ italic: true, quoted: true, chosen: true });
  });

  it('shows one proposal where two change the same words', () => {
    const proposals = [
      { start: 0, end: 5, wording: 'first' },
      { start: 3, end: 8, wording: 'second' },
    ];
    const runs = runsOf('some words', [], [], proposals);
    expect(runs.map(({ then }) => then).filter(Boolean)).toEqual(['first']);
  });
});

describe('the words a comment quotes', () => {
  const text = 'The Group agrees. The Group thanks the Group.';
  const third = anchorAt(text, 39, 44);

  it('are found where they were', () => {
    expect(third).toMatchObject({ quote: 'Group', suffix: '.' });
    expect(locate(third, text)).toEqual({ start: 39, end: 44 });
  });

  it('are found again by their neighbours when the text before them has changed', () => {
    const changed = `Noting decision XIII/24, ${text}`;
    expect(locate(third, changed)).toEqual({ start: 64, end: 69 });
  });

  it('are nowhere when they are gone', () => {
    expect(locate(third, 'The members agree.')).toBeNull();
  });

  it('may be a single character of any script', () => {
    const one = anchorAt('方案𠮷', 2, 3);
    expect(one.quote).toBe('𠮷');
    expect(locate(one, '新方案𠮷')).toEqual({ start: 3, end: 4 });
  });
});
