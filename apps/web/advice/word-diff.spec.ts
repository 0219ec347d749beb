import { nearby, wordDiff, type Piece } from './word-diff';

const shown = (pieces: Piece[]) =>
  pieces.map(({ kind, text }) => ({ same: text, out: `[-${text}-]`, in: `[+${text}+]` })[kind]).join('');
const diff = (before: string, after: string, language = 'en') => shown(wordDiff(before, after, language));

describe('what changed between two wordings', () => {
  it('is told in whole words', () => {
    expect(diff('alignment of national reporting', 'harmonization of national reporting')).toBe(
      '[-alignment-][+harmonization+] of national reporting',
    );
  });

  it('is one change where only spaces lie between the words', () => {
    expect(diff('could be heard by the Group', 'could exchange views regularly with the Group')).toBe(
      'could [-be heard by-][+exchange views regularly with+] the Group',
    );
  });

  it('is an addition where nothing goes', () => {
    expect(diff('a single calendar', 'a single, public calendar')).toBe('a single[+, public+] calendar');
  });

  it('knows the words of a language without spaces', () => {
    const pieces = wordDiff('建立联合项目', '建立一个联合项目', 'zh');
    expect(pieces.filter(({ kind }) => kind === 'out')).toEqual([]);
    expect(shown(pieces).replace(/\[\+[^+]*\+\]/g, '')).toBe('建立联合项目');
  });

  it('gives back both wordings, whatever they are', () => {
    for (const [before, after] of [
      ['', 'new'],
      ['all of it', ''],
      ['مشروع المشورة بشأن خريطة الطريق', 'مشروع المشورة المنقح بشأن الطريق'],
      ['a 𝒳 b', 'a 𝒴 b'],
    ] as const) {
      const pieces = wordDiff(before, after, 'ar');
      const side = (not: Piece['kind']) => pieces.filter(({ kind }) => kind !== not).map(({ text }) => text);
      expect(side('in').join('')).toBe(before);
      expect(side('out').join('')).toBe(after);
    }
  });

  it('is shown with a few words around it when the text is long', () => {
    const long = 'many words '.repeat(40);
    const pieces = nearby(wordDiff(`${long}old ${long}`, `${long}new ${long}`, 'en'), 10);
    expect(shown(pieces)).toBe('…any words [-old-][+new+] many word…');
  });
});
