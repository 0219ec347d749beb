import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import { useFocused } from '@web/ui/focused';
import { Icon } from '@web/ui/icon';
import { Note } from '@web/ui/note';
import { When, WhenBoth } from '@web/ui/when';
import { answerNames, statusNames, statusTags } from '../words/names';
import { AskedFor } from './asked-for';
import { InterestsPart } from './interests-part';
import { useNominator, type MyNomination } from './own-view';
import { WhatItSays } from './what-it-says';
import { Withdraw } from './withdraw';

interface Props {
  nomination: MyNomination;
  /** It has been submitted a moment ago. */
  isReceipt: boolean;
  /** Goes on to change it; null once that is over. */
  edit: (() => void) | null;
}

/** What was submitted: the receipt, the state it is in, and what may still be done. */
export function Submitted({ nomination, isReceipt, edit }: Props) {
  const { i18n } = useLingui();
  const { groupId, number } = useNominator();
  const { id, status, form } = nomination;
  return (
    <div className="stack-l">
      {isReceipt && nomination.receipt !== null ? (
        <Receipt nomination={nomination} />
      ) : (
        <div className="row wrap between">
          <h1>
            {nomination.nomineeName === '' ? <Trans>Nomination</Trans> : <bdi>{nomination.nomineeName}</bdi>}
          </h1>
          <span className={statusTags[status]}>{i18n._(statusNames[status])}</span>
        </div>
      )}
      <AskedFor nomination={nomination} />
      <State nomination={nomination} isReceipt={isReceipt} canEdit={edit !== null} />
      <div className="row wrap">
        {edit && (
          <button type="button" className="b" onClick={edit}>
            <Icon name="edit" />
            <Trans>Change it</Trans>
          </button>
        )}
        {nomination.may.withdraw && <Withdraw nominationId={id} />}
        {isReceipt && (
          <Link className="b q" href={`/n/${number}/nominate`}>
            <Trans>All nominations of your Party</Trans>
          </Link>
        )}
      </div>
      <WhatItSays nomination={nomination} form={form} />
      {status !== 'withdrawn' && (
        <InterestsPart
          nomination={nomination}
          keptAs={`${groupId}.${nomination.party}/form/${id}/interests`}
        />
      )}
    </div>
  );
}

function Receipt({ nomination: { receipt, submittedAt, form } }: { nomination: MyNomination }) {
  const heading = useFocused<HTMLHeadingElement>();
  const { nominee, nominator } = form;
  return (
    <div className="receipt" role="group" aria-labelledby="receipt">
      <h1 id="receipt" tabIndex={-1} ref={heading}>
        <Icon name="tick" />
        <Trans>Nomination received</Trans>
      </h1>
      <p>
        <Trans>Your receipt number is</Trans>
        <b className="num receipt-number">{receipt}</b>
      </p>
      {submittedAt && (
        <p>
          <Trans>
            It arrived <WhenBoth at={submittedAt} />.
          </Trans>
        </p>
      )}
      <p className="sm">
        {nominator.email === '' ? (
          <Trans>The receipt goes by mail to the focal points of your Party.</Trans>
        ) : (
          <Trans>
            The receipt goes by mail to <bdi dir="ltr">{nominator.email}</bdi>.
          </Trans>
        )}{' '}
        <Trans>
          The nominee is asked at <bdi dir="ltr">{nominee.email}</bdi> to confirm.
        </Trans>
      </p>
    </div>
  );
}

interface StateProps {
  nomination: MyNomination;
  isReceipt: boolean;
  canEdit: boolean;
}

function State({ nomination, isReceipt, canEdit }: StateProps) {
  const { i18n } = useLingui();
  const { status, receipt, submittedAt, answer, call } = nomination;
  if (status === 'draft')
    return (
      <Note icon="clock">
        <p>
          <Trans>
            This was not submitted before the call closed. It is kept. Write to the secretariat: the head
            decides whether a late nomination is admitted.
          </Trans>
        </p>
      </Note>
    );
  return (
    <div className="stack-s">
      {!isReceipt && receipt !== null && submittedAt && (
        <p>
          <Trans>
            Receipt <b>{receipt}</b>, submitted <When at={submittedAt} as="formal" />.
          </Trans>
        </p>
      )}
      {status === 'late' && (
        <p>
          <Trans>
            It came after the call had closed. The head of the secretariat decides whether it is admitted.
          </Trans>
        </p>
      )}
      {status === 'withdrawn' ? (
        <p>
          <Trans>It was withdrawn. It stays in the record, and counts no more.</Trans>
        </p>
      ) : (
        <p className="mut">
          <Trans>Nominee</Trans>: {i18n._(answerNames[answer])}.{' '}
          {canEdit ? (
            <Trans>
              It can be changed or withdrawn until <When at={call.closesAt} as="formal" zone={call.zone} />.
            </Trans>
          ) : (
            <Trans>It can no longer be changed here. Write to the secretariat if something is wrong.</Trans>
          )}
        </p>
      )}
    </div>
  );
}
