import { useEffect, useState, type ComponentType } from 'react';
import { useAsking, type Asking } from './asking-again';
import { bringWords } from './language';

type Dialog = ComponentType<Pick<Asking, 'lack' | 'answer'>>;

/** Asks for what a session lacks, over whatever is on the screen, which stays as it is. */
export function AskAgain() {
  const asking = useAsking();
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  useEffect(() => {
    if (!asking) return;
    // Where the dialog cannot be fetched, the refusal is said where it happened.
    Promise.all([import('@web/access/ask-again-dialog'), bringWords('dialogs')]).then(
      ([it]) => setDialog(() => it.default),
      () => asking.answer(false),
    );
  }, [asking]);
  return asking && Dialog ? <Dialog key={asking.lack} lack={asking.lack} answer={asking.answer} /> : null;
}
