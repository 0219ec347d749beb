import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { keepUnsent, listUnsent, type Unsent } from '@lib/contracts';
import { call } from '@web/app/api';
import { useView } from '@web/app/query';
import { outbox } from '@web/kept/outbox';
import { wordsOf, type KeptWords } from '@web/kept/sending';
import { breathe, forgetBreath } from '@web/kept/last-breath';
import { allKept, dropKept, keep, keepOn, watchKept, type Keeping } from '@web/kept/store';
import type { Sent } from './review';

interface Of {
  groupId: string;
  draftId: string;
  personId: string;
  send: (what: Sent) => Promise<unknown>;
}

/** Words that somebody has begun and not sent. */
export interface Begun {
  words: KeptWords;
  /** On another device: this one has them from the server. */
  elsewhere: boolean;
}

const fromElsewhere = ({ savedAt, ...words }: Unsent): Begun => ({
  words: { ...words, before: null, savedAt: savedAt.toISOString() },
  elsewhere: true,
});

/** What this person has begun on this draft, on this device and on others; kept on both while they write. */
export function useBegun({ groupId, draftId, personId, send }: Of) {
  const [here, setHere] = useState<readonly KeptWords[] | null>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const { data } = useView(listUnsent, { groupId, draftId });
  const copied = useRef(new Set<string>());
  const place = `${wordsOf(personId, draftId)}/`;

  useEffect(() => {
    let isOver = false;
    const load = async () => {
      const all = await allKept<KeptWords>(place);
      const leaving = new Set(outbox().items.map(({ key }) => key));
      if (!isOver) setHere(all.filter(({ key }) => !leaving.has(key)));
    };
    void load();
    const stop = watchKept(() => void load());
    return () => {
      isOver = true;
      stop();
    };
  }, [place]);

  const begun = useMemo<readonly Begun[] | null>(() => {
    if (!here) return null;
    const known = new Set([...here.map(({ key }) => key), ...gone]);
    const elsewhere = (data?.unsent ?? []).filter(({ key }) => !known.has(key)).map(fromElsewhere);
    const own = here.filter(({ key }) => !gone.has(key)).map((words) => ({ words, elsewhere: false }));
    return [...own, ...elsewhere];
  }, [here, gone, data]);

  /** @param on when what these words go on from was kept; null when it does not matter */
  const keepHere = useCallback(
    async (words: KeptWords, on: string | null, isLast = false): Promise<Keeping> => {
      setGone((all) => (all.has(words.key) ? new Set([...all].filter((it) => it !== words.key)) : all));
      const key = place + words.key;
      if (on === null) return (await keep(key, words)) ? 'kept' : 'not';
      if (isLast) breathe(key, { value: words, on });
      return keepOn(key, words, on).finally(() => forgetBreath(key));
    },
    [place],
  );
  /** Keeps a copy on the server; tells whether it could. */
  const copy = useCallback(
    async ({ before: _, savedAt: __, ...words }: KeptWords): Promise<boolean> => {
      copied.current.add(words.key);
      return call(keepUnsent, { groupId, draftId, ...words }, { aside: true }).then(
        () => true,
        () => false,
      );
    },
    [groupId, draftId],
  );
  /** Leaves the words to the outbox, as soon as it has taken them. */
  const leave = useCallback(
    async (key: string, taken?: Promise<unknown>): Promise<void> => {
      setGone((all) => new Set(all).add(key));
      await taken;
      await dropKept(place + key);
    },
    [place],
  );
  const drop = useCallback(
    async (key: string, taken?: Promise<unknown>): Promise<void> => {
      const isCopied = copied.current.has(key) || data?.unsent.some((it) => it.key === key);
      await leave(key, taken);
      if (isCopied) await send({ kind: 'forget', unsent: key });
    },
    [leave, send, data],
  );
  return { begun, keepHere, copy, leave, drop };
}
