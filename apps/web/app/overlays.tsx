import { useLingui } from '@lingui/react/macro';
import { useEffect, useState, type ComponentType } from 'react';
import { announce } from './announce';
import { useMaybeGroup } from './group';
import { bringWords } from './language';
import { openOverlay, useOverlay, type Overlay } from './overlay';

type Dialog = ComponentType<{ close: () => void }>;

const bring: Record<Overlay, () => Promise<{ default: Dialog }>> = {
  search: () => import('@web/finding/palette'),
  keys: () => import('@web/finding/keys-dialog'),
  leave: () => import('@web/access/leave-dialog'),
};
const close = () => openOverlay(null);

/** The dialog that was asked for, once it has been loaded: most readers never need one. */
export function Overlays() {
  const { t } = useLingui();
  const here = useMaybeGroup();
  const asked = useOverlay();
  const wanted = asked === 'search' && !here ? null : asked;
  const [loaded, setLoaded] = useState<{ of: Overlay; Dialog: Dialog } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let isWanted = true;
    Promise.all([bring[wanted](), bringWords('dialogs')]).then(
      ([{ default: Dialog }]) => {
        if (isWanted) setLoaded({ of: wanted, Dialog });
      },
      () => {
        close();
        announce(t`This could not be loaded. Try again when the connection is back.`);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, t]);
  return wanted && loaded?.of === wanted ? <loaded.Dialog close={close} /> : null;
}
