import { sidesIn } from './sides';

const versions = [{ n: 3 }, { n: 2 }, { n: 1 }];
const asked = (query: string) => new URLSearchParams(query);

describe('the two texts to compare', () => {
  it('are the last version and the one before it, when nothing is asked', () => {
    expect(sidesIn(asked(''), versions, false)).toEqual({ from: 2, to: 3 });
  });

  it('are those that the address names', () => {
    expect(sidesIn(asked('from=1'), versions, false)).toEqual({ from: 1, to: 3 });
    expect(sidesIn(asked('from=1&to=2'), versions, false)).toEqual({ from: 1, to: 2 });
    expect(sidesIn(asked('from=3&to=working'), versions, true)).toEqual({ from: 3, to: 'working' });
  });

  it('leave the working text to the desk, and what does not exist alone', () => {
    expect(sidesIn(asked('from=3&to=working'), versions, false)).toEqual({ from: 2, to: 3 });
    expect(sidesIn(asked('from=9&to=<b>'), versions, true)).toEqual({ from: 2, to: 3 });
  });

  it('are none while there is one text only', () => {
    expect(sidesIn(asked('from=1'), [{ n: 1 }], false)).toBeNull();
    expect(sidesIn(asked(''), [], true)).toBeNull();
    expect(sidesIn(asked(''), [{ n: 1 }], true)).toEqual({ from: 1, to: 'working' });
  });
});
