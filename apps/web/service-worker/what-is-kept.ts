/** The pages of which a copy is kept for reading: those on which something is formally done are always asked for. */
const page =
  /^\/(?:g\/[^/]+(?:\/(?:cycle|members|meetings\/\d+|advice(?:\/[^/]+(?:\/(?:silence|changes|v\/\d+))?)?))?)?$/;

const group = '/api/groups/[^/]+';
const view = new RegExp(
  `^/api/(?:me|groups)$|^${group}(?:/(?:home|cycle|roster|drafts|circulations))?$|` +
    `^${group}/drafts/[^/]+(?:/(?:comments|unsent|changes|versions(?:/\\d+)?))?$|^${group}/circulations/[^/]+$|` +
    `^${group}/meetings(?:/[^/]+(?:/agenda)?)?$`,
);

export type Asked = 'page' | 'other page' | 'file' | 'view' | 'other';

/** What is asked for, as far as it matters for what is kept. Only what is named here is ever kept. */
export function asked(method: string, isPage: boolean, path: string): Asked {
  if (method !== 'GET') return 'other';
  if (path.startsWith('/assets/')) return 'file';
  if (isPage) return page.test(path) ? 'page' : 'other page';
  return view.test(path) ? 'view' : 'other';
}

/** Whether it may be that somebody else is signed in afterwards: then nothing is kept until it is known who. */
export const changesWho = (method: string, path: string): boolean =>
  method !== 'GET' && path.startsWith('/api/') && !path.startsWith('/api/groups/');
