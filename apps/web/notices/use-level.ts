import { useLingui } from '@lingui/react/macro';
import { setLevel, type Level, type Topic } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { announce } from '@web/app/announce';
import { call } from '@web/app/api';

/**
 * The level of a topic as it is chosen here. Each choice is sent after the one before it, so that the last one made is
 * the one that is kept, however quickly the arrow keys went over the others.
 */
export function useLevel(topic: Topic, level: Level) {
  const { t } = useLingui();
  const queries = useQueryClient();
  /** What was chosen and is not known to be kept. */
  const [wanting, setWanting] = useState<Level | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const latest = useRef(level);
  const sending = useRef<Promise<void>>(Promise.resolve());

  const keep = async (wanted: Level): Promise<void> => {
    // Another has been chosen since: that one is kept.
    if (latest.current !== wanted) return;
    try {
      await call(setLevel, { topic, level: wanted });
      await queries.invalidateQueries({ queryKey: ['levels'] });
      if (latest.current !== wanted) return;
      setWanting(null);
      setFault(null);
      announce(t`Saved.`);
    } catch (error) {
      if (latest.current === wanted) setFault(error);
    }
  };
  const choose = (wanted: Level): void => {
    latest.current = wanted;
    setWanting(wanted);
    sending.current = sending.current.then(() => keep(wanted));
  };
  return { chosen: wanting ?? level, fault, choose };
}
