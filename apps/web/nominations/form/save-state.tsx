import { Trans } from '@lingui/react/macro';
import type { Kept } from './kept-form';
import { Icon, type IconName } from '@web/ui/icon';
import { When } from '@web/ui/when';

const icons: Readonly<Record<Kept['standing'], IconName>> = {
  saved: 'tick',
  unsaved: 'edit',
  saving: 'send',
  lost: 'off',
  refused: 'warning',
  conflict: 'warning',
};

/** Whether what is written has arrived; always in the same place and of the same height, so that nothing jumps. */
export function SaveState({ standing, savedAt }: Pick<Kept, 'standing' | 'savedAt'>) {
  return (
    <p className={`savestate is-${standing}`}>
      <Icon name={icons[standing]} />
      <span>
        <Words standing={standing} savedAt={savedAt} />
      </span>
    </p>
  );
}

function Words({ standing, savedAt }: Pick<Kept, 'standing' | 'savedAt'>) {
  if (standing === 'saved')
    return savedAt ? (
      <Trans>
        Saved <When at={savedAt} as="brief" />
      </Trans>
    ) : (
      <Trans>Saved</Trans>
    );
  if (standing === 'lost') return <Trans>No connection. Kept on this device</Trans>;
  if (standing === 'saving') return <Trans>Saving…</Trans>;
  return <Trans>Kept on this device</Trans>;
}
