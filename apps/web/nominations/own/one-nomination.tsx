import { Trans } from '@lingui/react/macro';
import {
  saveNomination,
  uploadNominationFile,
  type NominationFile,
  type NominationForm,
} from '@lib/contracts';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { isProblem } from '@web/app/api';
import { useMe } from '@web/app/session';
import { formsOf } from '@web/kept/sending';
import { Fault } from '@web/ui/fault';
import { PageHeading } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { Keeper } from '../form/keeper';
import { NominationFormParts } from '../form/nomination-form';
import { sendFile } from '@web/files/send-file';
import type { Upload } from '../form/uploading';
import { AskedFor } from './asked-for';
import { CheckOwn } from './check-own';
import { InterestsPart } from './interests-part';
import { CallBox } from './call-box';
import {
  headersOf,
  useMyNomination,
  useNominator,
  useOwnCall,
  useReadAnew,
  useSaved,
  type MyCall,
  type MyNomination,
} from './own-view';
import { Submitted } from './submitted';

interface Props {
  nominationId: string;
  step: string;
  call: MyCall;
}

export function OneNomination({ nominationId, step, call }: Props) {
  const { number } = useNominator();
  const { data, error, refetch } = useMyNomination(nominationId);
  const back = (
    <p className="crumb">
      <Link href={`/n/${number}/nominate`}>
        <Trans>All nominations of your Party</Trans>
      </Link>
    </p>
  );
  if (!data)
    return (
      <>
        <PageHeading />
        {isProblem(error, 'not-found') && back}
        {error ? <Fault error={error} retry={() => void refetch()} /> : <Waiting />}
      </>
    );
  return (
    <div className="stack-l narrow-form">
      {back}
      <Written nomination={data} step={step} call={call} />
    </div>
  );
}

/** Where what is written here is kept on the device: under the Party's code, or the person. */
function useKeptUnder(nominationId: string): string {
  const { groupId, pass } = useNominator();
  const me = useMe();
  return pass ? `${groupId}.${pass.party}/form/${nominationId}` : `${formsOf(me?.id ?? '')}${nominationId}`;
}

interface WrittenProps {
  nomination: MyNomination;
  step: string;
  call: MyCall;
}

function Written({ nomination, step, call }: WrittenProps) {
  const { groupId, number, pass } = useNominator();
  const { id, status } = nomination;
  const [, go] = useLocation();
  const keptUnder = useKeptUnder(id);
  const send = useOwnCall();
  const readAnew = useReadAnew();
  const saved = useSaved(id);
  const isDraft = status === 'draft' || status === 'incomplete';
  const [editing, edit] = useState(false);
  const [sentBack, sendBack] = useState(false);
  const base = `/n/${number}/nominate/${id}`;
  const keeper = useMemo(
    () =>
      new Keeper(
        keptUnder,
        {
          form: withOnlySeat(nomination.form, call),
          revision: nomination.revision,
          savedAt: nomination.savedAt,
        },
        {
          save: async (form: NominationForm, etag) => {
            const reply = await send(saveNomination, { groupId, nominationId: id, form }, { etag });
            saved(form, reply.revision);
            return reply;
          },
        },
        isDraft,
      ),
    // Anew only for what is another thing: what the server says later must not take away what is being written.
    [keptUnder, isDraft],
  );
  const upload: Upload = (kind: NominationFile, file, how) =>
    sendFile(uploadNominationFile, { groupId, nominationId: id, kind }, file, {
      ...how,
      as: headersOf(pass),
    });
  if (step === 'check' && isDraft)
    return (
      <CheckOwn
        nomination={nomination}
        keeper={keeper}
        back={(isRefused) => {
          sendBack(isRefused);
          go(base);
        }}
        done={() => {
          void readAnew();
          go(`${base}/receipt`);
        }}
      />
    );
  if (!nomination.may.edit || (!isDraft && !editing))
    return (
      <Submitted
        nomination={nomination}
        isReceipt={step === 'receipt'}
        edit={nomination.may.edit ? () => edit(true) : null}
      />
    );
  return (
    <>
      <div>
        <h1>{isDraft ? <Trans>Nominate a member</Trans> : <Trans>Change the nomination</Trans>}</h1>
      </div>
      <CallBox call={nomination.call} />
      <AskedFor nomination={nomination} />
      <NominationFormParts
        keeper={keeper}
        files={nomination.files}
        seatGroups={call.seatGroups}
        sentBack={sentBack}
        upload={upload}
        uploaded={() => void readAnew()}
        interests={<InterestsPart nomination={nomination} keptAs={`${keptUnder}/interests`} />}
        onward={isDraft ? <Trans>Check and submit</Trans> : <Trans>Save the changes</Trans>}
        go={() => {
          void readAnew();
          edit(false);
          go(isDraft ? `${base}/check` : base);
        }}
      />
    </>
  );
}

/** Where there is one seat group to claim, nobody has to choose. */
const withOnlySeat = (form: NominationForm, { seatGroups: [first, ...more] }: MyCall): NominationForm =>
  form.seatGroup === null && first && more.length === 0 ? { ...form, seatGroup: first } : form;
