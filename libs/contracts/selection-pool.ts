import * as z from 'zod/mini';
import { GivenFile } from './files';
import { FileView, NominationFile, NominationForm } from './nominations';
import { route } from './route';
import { BureauToken } from './selection-consultation';
import { line } from './text';

const ofGroup = { groupId: z.uuid() };
const at = '/api/groups/:groupId/selection/pool';
const ofOne = { nominationId: z.uuid() };
const looked = { words: line(100) };

/**
 * What the Bureau reads of a nomination on the list it is asked about: what the Party says, its files, and from what
 * the nominee keeps away. How somebody is reached is not among it, nor what was disclosed or noted of them.
 */
const pooled = z.object({
  nominationId: z.uuid(),
  /** Addresses and numbers of telephones are empty. */
  form: NominationForm,
  files: z.array(FileView),
  /** As was found of what was disclosed; empty where they keep away from nothing. */
  restriction: z.string(),
});
export type PooledNomination = z.infer<typeof pooled>;
/** Those in whose nominations the words are, and how many there are. */
const found = z.object({
  nominees: z.array(z.object({ nominationId: z.uuid(), name: z.string(), party: z.string() })),
  total: z.int(),
});

/**
 * A nomination for a member of the Bureau who is asked about it, until the outcome of the round is noted: as long as it
 * stands as eligible, and they are not recused from it.
 */
export const readPooled = route({
  does: 'N04',
  method: 'GET',
  path: `${at}/:nominationId`,
  shows: 'pooled',
  input: z.strictObject({ ...ofGroup, ...ofOne }),
  reply: pooled,
});
/** Its letter or CV, under the same conditions, asked anew for every download. */
export const downloadPooledFile = route({
  does: 'N05',
  method: 'GET',
  path: `${at}/:nominationId/files/:kind`,
  gives: 'file',
  input: z.strictObject({ ...ofGroup, ...ofOne, kind: NominationFile }),
  reply: GivenFile,
});
/** Looks for words in all of these nominations: in names, organizations and what is said of their expertise. */
export const searchPool = route({
  does: 'N06',
  method: 'GET',
  path: at,
  shows: 'pool',
  input: z.strictObject({ ...ofGroup, ...looked }),
  reply: found,
});

const byLink = { token: BureauToken };
/** The same for a member of the Bureau who comes by the link of their message. */
export const readPooledByLink = route({
  does: 'N04',
  method: 'POST',
  path: '/api/bureau/nomination',
  anonymous: true,
  input: z.strictObject({ ...byLink, ...ofOne }),
  reply: pooled,
});
export const downloadPooledFileByLink = route({
  does: 'N05',
  method: 'POST',
  path: '/api/bureau/file',
  anonymous: true,
  gives: 'file',
  input: z.strictObject({ ...byLink, ...ofOne, kind: NominationFile }),
  reply: GivenFile,
});
export const searchPoolByLink = route({
  does: 'N06',
  method: 'POST',
  path: '/api/bureau/search',
  anonymous: true,
  input: z.strictObject({ ...byLink, ...looked }),
  reply: found,
});
