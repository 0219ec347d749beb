import { Trans } from '@lingui/react/macro';
import { Icon } from '@web/ui/icon';
import { NotKept } from '@web/ui/not-kept';
import { When } from '@web/ui/when';
import type { KeptSo } from './kept-while-writing';

/** Where what is being written is kept, and since when. */
export function KeptLine({ here, there, trouble }: KeptSo) {
  if (trouble !== null) return <NotKept trouble={trouble} there={there} />;
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
