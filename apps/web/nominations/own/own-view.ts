import {
  readMyCall,
  readMyNomination,
  type Input,
  type NominationForm,
  type readAsNominee,
  type Reply,
  type Route,
} from '@lib/contracts';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { call, type Problem } from '@web/app/api';
import { asParty, type Pass } from './pass';

export type MyCall = Reply<typeof readMyCall>;
export type Said = Reply<typeof readAsNominee>;
export type MyNomination = Reply<typeof readMyNomination>;

/** Who is at work here: a Party by its code, or a focal point who is signed in. */
export interface Nominator {
  readonly groupId: string;
  readonly number: string;
  readonly pass: Pass | null;
  /** Forgets the code on this device. */
  readonly leave: () => void;
}
export const NominatorPlace = createContext<Nominator | null>(null);

/** @throws outside the pages of a Party that has come in */
export function useNominator(): Nominator {
  const it = useContext(NominatorPlace);
  if (!it) throw new Error('No Party has come in here.');
  return it;
}

export const headersOf = (pass: Pass | null): Readonly<Record<string, string>> => (pass ? asParty(pass) : {});

interface How {
  etag?: number;
  key?: string;
}

/** Calls a route in the name of whoever has come in. */
export function useOwnCall(): <R extends Route>(route: R, input: Input<R>, how?: How) => Promise<Reply<R>> {
  const { pass } = useNominator();
  return (route, input, how = {}) => call(route, input, { ...how, as: headersOf(pass) });
}

const name = 'my-nominations';
type Whose = Pick<Nominator, 'groupId' | 'pass'>;
const keyOf = ({ groupId, pass }: Whose, what: string) => [name, groupId, pass?.party ?? '', what];

export const useMyCall = ({ groupId, pass }: Whose, enabled = true) =>
  useQuery<MyCall, Problem>({
    queryKey: keyOf({ groupId, pass }, 'call'),
    queryFn: ({ signal }) => call(readMyCall, { groupId }, { signal, as: headersOf(pass) }),
    enabled,
    retry: false,
  });

export function useMyNomination(nominationId: string): UseQueryResult<MyNomination, Problem> {
  const { groupId, pass } = useNominator();
  return useQuery<MyNomination, Problem>({
    queryKey: keyOf({ groupId, pass }, nominationId),
    queryFn: ({ signal }) =>
      call(readMyNomination, { groupId, nominationId }, { signal, as: headersOf(pass) }),
    // Whoever writes here is not to be overtaken by what was written a moment ago.
    refetchOnWindowFocus: false,
  });
}

/** Reads everything of the own Party anew. */
export function useReadAnew(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [name] });
}

/**
 * Has what was saved here stand in what was read before: in the nomination, which would else begin with older words
 * when its page is come back to, and in the list of the Party.
 */
export function useSaved(nominationId: string): (form: NominationForm, revision: number) => void {
  const queries = useQueryClient();
  const by = useNominator();
  return (form, revision) => {
    const stamp = { nomineeName: form.nominee.name, nominatorName: form.nominator.name, savedAt: new Date() };
    queries.setQueryData<MyNomination>(
      keyOf(by, nominationId),
      (it) => it && { ...it, ...stamp, form, revision },
    );
    queries.setQueryData<MyCall>(
      keyOf(by, 'call'),
      (it) =>
        it && {
          ...it,
          nominations: it.nominations.map((one) => (one.id === nominationId ? { ...one, ...stamp } : one)),
        },
    );
  };
}
