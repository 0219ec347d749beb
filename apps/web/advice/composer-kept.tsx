import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Icon } from '@web/ui/icon';
import { When } from '@web/ui/when';
import type { KeptSo } from './kept-while-writing';

/** Where what is being written is kept, and since when. */
export function KeptLine({ here, there, trouble }: KeptSo) {
  if (trouble !== null)
    return (
      <p className="xs fault kept" role="alert">
        <Icon name="warning" />
        <span>
          <NotKept trouble={trouble} there={there} />
        </span>
      </p>
    );
  return (
    <p className="xs mut kept">
      {here && (
        <>
          <Icon name="tick" />
          <span>
            <Trans>
              Saved on this device at <When at={here} as="time" />, not yet sent
            </Trans>
            {there && (
              <>
                {' · '}
                <Trans>
                  on your other devices too, as of <When at={there} as="time" />
                </Trans>
              </>
            )}
          </span>
        </>
      )}
    </p>
  );
}

function NotKept({ trouble, there }: Pick<KeptSo, 'trouble' | 'there'>): ReactNode {
  const why =
    trouble === 'full' ? (
      <Trans>This device is full and keeps nothing more.</Trans>
    ) : (
      <Trans>This browser keeps nothing on this device.</Trans>
    );
  return (
    <>
      {why}{' '}
      {there ? (
        <Trans>
          Your words of <When at={there} as="time" /> are kept on the server.
        </Trans>
      ) : (
        <Trans>Your words are lost if you close this page: send or copy them.</Trans>
      )}
    </>
  );
}
