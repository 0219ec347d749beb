import { Trans } from '@lingui/react/macro';
import type { Circulation } from '@lib/contracts';
import { When } from '@web/ui/when';
import type { Receipt } from './answer-check';
import { useFocused } from '@web/ui/focused';

interface Props {
  circulation: Circulation;
  again: () => void;
}

/** The server has it: when it arrived, and what proves it. */
export function Sent({ receipt, again, circulation }: Props & { receipt: Receipt }) {
  const heading = useFocused<HTMLHeadingElement>();
  return (
    <section className="panel pad stack" aria-labelledby="sent">
      <h2 id="sent" tabIndex={-1} ref={heading}>
        {receipt.late ? <Trans>Kept for the record, too late</Trans> : <Trans>Received</Trans>}
      </h2>
      {receipt.late ? (
        <p>
          <Trans>
            The procedure closed <When at={circulation.expiresAt} as="formal" />. Yours arrived{' '}
            <When at={receipt.at} as="formal" /> and is kept with the record.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Your answer arrived <When at={receipt.at} as="formal" />.
          </Trans>
        </p>
      )}
      <p className="sm mut">
        <Trans>
          Receipt <bdi dir="ltr">{receipt.receipt}</bdi>
        </Trans>
      </p>
      {!receipt.late && (
        <p>
          <button type="button" className="b s" onClick={again}>
            <Trans>Change my answer</Trans>
          </button>
        </p>
      )}
    </section>
  );
}

/** Nothing was sent, and nothing need be. */
export function StaySilent({ circulation, again }: Props) {
  const heading = useFocused<HTMLHeadingElement>();
  return (
    <section className="panel pad stack" aria-labelledby="stays-silent">
      <h2 id="stays-silent" tabIndex={-1} ref={heading}>
        <Trans>You need do nothing</Trans>
      </h2>
      <p>
        <Trans>
          Nothing was sent. Silence counts as agreement on <When at={circulation.expiresAt} as="formal" />;
          until then you can answer at any time.
        </Trans>
      </p>
      <p>
        <button type="button" className="b s" onClick={again}>
          <Trans>Answer after all</Trans>
        </button>
      </p>
    </section>
  );
}
