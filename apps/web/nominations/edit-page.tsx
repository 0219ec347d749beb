import { Trans, useLingui } from '@lingui/react/macro';
import {
  readNomination,
  saveEntered,
  SeatGroup,
  submitEntered,
  uploadEnteredFile,
  type NominationForm,
  type Reply,
} from '@lib/contracts';
import { useMemo, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { call, isNowhere, isProblem } from '@web/app/api';
import type { Here } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { useSubmit } from '@web/app/submit';
import { formsOf } from '@web/kept/sending';
import { Fault } from '@web/ui/fault';
import { Note } from '@web/ui/note';
import { Page, PageHeading } from '@web/ui/page';
import { PartyName } from '@web/ui/party';
import { Waiting } from '@web/ui/waiting';
import { useReadNominations } from './read-nominations';
import { Keeper } from './form/keeper';
import { NominationFormParts } from './form/nomination-form';
import { sendFile } from '@web/files/send-file';
import type { Upload } from './form/uploading';
import { OfficePage } from './office-page';

type Nomination = Reply<typeof readNomination>;

/** The form of a nomination that came by letter, filled in for its Party. */
export default function EditPage() {
  return <OfficePage>{(here) => <Opened here={here} />}</OfficePage>;
}

function Opened({ here }: { here: Here }) {
  const { t } = useLingui();
  const { groupId, base } = here;
  const { nominationId } = useParams<{ nominationId: string }>();
  const { data, error, refetch } = useView(readNomination, { groupId, nominationId });
  if (isNowhere(error) || error?.code === 'malformed') return <NoSuchPage />;
  return (
    <Page title={t`Enter a nomination`}>
      <div className="stack-l narrow-form">
        <p className="crumb">
          <Link href={`${base}/nominations/${nominationId}`}>
            <Trans>The nomination</Trans>
          </Link>
        </p>
        {!data && <PageHeading />}
        {error && <Fault error={error} retry={() => void refetch()} />}
        {data ? <Form here={here} it={data} /> : !error && <Waiting />}
      </div>
    </Page>
  );
}

function Form({ here, it }: { here: Here; it: Nomination }) {
  const { t } = useLingui();
  const { groupId, base, me } = here;
  const { id } = it;
  const [, go] = useLocation();
  const readAnew = useReadNominations();
  const isDraft = it.status === 'draft';
  const isWaitedFor = it.status === 'incomplete';
  const [beside, setBeside] = useState(false);
  const keeper = useMemo(
    () =>
      new Keeper(
        `${formsOf(me?.id ?? '')}${id}`,
        { form: it.form, revision: it.revision, savedAt: null },
        {
          save: (form: NominationForm, etag) =>
            call(saveEntered, { groupId, nominationId: id, form }, { etag }),
        },
        isDraft,
      ),
    // Anew only for another nomination: what the server says later must not take away what is being written.
    [id, isDraft],
  );
  const upload: Upload = (kind, file, how) =>
    sendFile(uploadEnteredFile, { groupId, nominationId: id, kind }, file, { ...how, as: {} });
  const done = () => {
    void readAnew();
    go(`${base}/nominations/${id}`);
  };
  const { fault, submit } = useSubmit(
    (key) => call(submitEntered, { groupId, nominationId: id, besideAnother: beside }, { key }),
    done,
    isWaitedFor ? t`What was missing is there.` : t`The nomination has been entered.`,
  );
  const stands = isProblem(fault, 'party-has-nominated');
  if (!it.may.edit)
    return (
      <Note icon="lock">
        <p>
          <Trans>This nomination can no longer be changed.</Trans>
        </p>
      </Note>
    );
  return (
    <>
      <div>
        <h1>
          <Trans>
            Nomination of <PartyName code={it.party} />
          </Trans>
        </h1>
        <p className="mut under">
          <Trans>Entered on behalf of the Party from its letter.</Trans>
        </p>
      </div>
      <NominationFormParts
        keeper={keeper}
        files={it.filesHeld}
        seatGroups={SeatGroup.options}
        upload={upload}
        uploaded={() => void readAnew()}
        onward={
          isDraft ? (
            <Trans>Enter the nomination</Trans>
          ) : isWaitedFor ? (
            <Trans>Everything asked for is there</Trans>
          ) : (
            <Trans>Save the changes</Trans>
          )
        }
        go={it.may.submit ? submit : done}
      />
      {fault !== null && <Fault error={fault} />}
      {stands && (
        <label className="row">
          <input type="checkbox" checked={beside} onChange={({ target }) => setBeside(target.checked)} />
          <Trans>Enter it beside the other nomination of this Party</Trans>
        </label>
      )}
    </>
  );
}
