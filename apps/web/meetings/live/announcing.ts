import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { announce } from '@web/app/announce';
import { useNames } from './names';
import { useSitting } from './sitting';

/** Says what changes on the floor to those who listen: at once only that the floor is theirs. The focus stays. */
export function useAnnouncing(): void {
  const { t } = useLingui();
  const { floor, me } = useSitting();
  const nameOf = useNames();
  const speakerId = floor.speaking?.id ?? '';
  const soundingId = floor.sounding?.id ?? '';
  const known = useRef({ speakerId, soundingId });
  useEffect(() => {
    const before = known.current;
    known.current = { speakerId, soundingId };
    const { speaking, sounding, list } = floor;
    if (speaking && before.speakerId !== speakerId) {
      const isMine = speaking.personId === me;
      const { name } = nameOf(speaking.personId);
      const place = list.waiting.findIndex(({ personId }) => personId === me) + 1;
      const who = t`${name} has the floor.`;
      announce(
        isMine
          ? t`You have the floor.`
          : place > 0
            ? `${who} ${t`You are number ${place} in the list.`}`
            : who,
        isMine,
      );
    }
    if (sounding && before.soundingId !== soundingId) {
      const { text } = sounding;
      announce(t`Proposed decision: ${text} Answer with no objection or I object.`);
    }
  }, [speakerId, soundingId]);
}
