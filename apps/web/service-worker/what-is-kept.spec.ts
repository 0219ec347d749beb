import { asked, changesWho } from './what-is-kept';

const page = (path: string) => asked('GET', true, path);
const view = (path: string) => asked('GET', false, path);

test('copies are kept of texts, comments and home', () => {
  for (const path of ['/', '/g/iag', '/g/iag/advice', '/g/iag/advice/7', '/g/iag/advice/7/silence'])
    expect([path, page(path)]).toEqual([path, 'page']);
  expect(page('/g/iag/advice/7/v/2')).toBe('page');
  for (const path of ['', '/7/home', '/7/drafts/8', '/7/drafts/8/comments', '/7/drafts/8/versions/2'])
    expect([path, view(`/api/groups${path}`)]).toEqual([path, 'view']);
  expect(view('/api/me')).toBe('view');
});

test('copies are kept of meetings with their agendas, and of nothing that is done while one sits', () => {
  expect(page('/g/iag/meetings/3')).toBe('page');
  for (const path of ['', '/8', '/8/agenda'])
    expect([path, view(`/api/groups/7/meetings${path}`)]).toEqual([path, 'view']);
  for (const path of ['', '/3/live', '/3/report', '/times/9'])
    expect([path, page(`/g/iag/meetings${path}`)]).toEqual([path, 'other page']);
  for (const path of ['/8/floor', '/8/agenda/draft', '/8/agenda/paper', '/8/agenda/pack', '/8/joining'])
    expect([path, view(`/api/groups/7/meetings${path}`)]).toEqual([path, 'other']);
});

test('of what is formally done, of mail, of the record and of how one signs in there is none', () => {
  for (const path of ['/g/iag/advice/7/answer', '/g/iag/advice/7/finalise', '/g/iag/advice/7/edit', '/me'])
    expect([path, page(path)]).toEqual([path, 'other page']);
  for (const path of ['/g/iag/mail', '/g/iag/record', '/sign-in', '/demo/chair', '/demo/mailbox'])
    expect([path, page(path)]).toEqual([path, 'other page']);
  for (const path of ['me/sessions', 'me/factors', 'me/data', 'demo/mail', 'sign-in/ways'])
    expect([path, view(`/api/${path}`)]).toEqual([path, 'other']);
  for (const path of ['deliveries', 'record', 'journal', 'drafts/8/working-text', 'circulations/9/answers'])
    expect([path, view(`/api/groups/7/${path}`)]).toEqual([path, 'other']);
});

test('nothing that does something is answered from a copy', () => {
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect(asked(method, false, '/api/groups/7/drafts/8/comments')).toBe('other');
});

test('after signing in or out it is asked anew who is here', () => {
  expect(changesWho('POST', '/api/sign-in/code')).toBe(true);
  expect(changesWho('POST', '/api/sign-out')).toBe(true);
  expect(changesWho('POST', '/api/groups/7/drafts/8/comments')).toBe(false);
  expect(changesWho('GET', '/api/me')).toBe(false);
});
