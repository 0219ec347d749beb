import type { Find } from '@lib/contracts';
import { useEffect, useState } from 'react';
import { isNowhere } from '@web/app/api';
import { useView } from '@web/app/query';
import { isTooShort } from './asked';
import { foundView } from './views';

/** How long a reader has to pause before their words are looked for, in milliseconds. */
const PAUSE = 180;
const SHOWN = 8;

export interface Answers {
  found: readonly Find[];
  /** Whether these answer what stands in the field now: those of earlier words stay until then. */
  isSettled: boolean;
  fault: unknown;
}

/** What the words in the field find. Of several answers on their way the one to the last words counts. */
export function useAnswers(groupId: string, typed: string): Answers {
  const now = typed.trim();
  const [asked, ask] = useState(now);
  useEffect(() => {
    const later = setTimeout(() => ask(now), PAUSE);
    return () => clearTimeout(later);
  }, [now]);
  const isAsked = asked !== '' && !isTooShort(asked);
  const { data, error } = useView(foundView, { groupId, q: asked, limit: SHOWN }, { enabled: isAsked });
  const [last, keep] = useState<readonly Find[]>([]);
  useEffect(() => {
    if (data) keep(data.found);
  }, [data]);
  // What is not open to this reader is as if it were not there.
  const isHidden = isNowhere(error);
  const isSettled = asked === now && (!isAsked || data !== undefined || error !== null);
  if (now === '' || (isSettled && !isAsked)) return { found: [], isSettled, fault: null };
  if (isSettled) return { found: data?.found ?? [], isSettled, fault: isHidden ? null : error };
  return { found: last, isSettled, fault: null };
}
