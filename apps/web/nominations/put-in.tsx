import { Trans, useLingui } from '@lingui/react/macro';
import { submitEntered, uploadEnteredFile } from '@lib/contracts';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { sendFile } from '@web/files/send-file';
import { SmallForm } from '@web/ui/small-form';
import { FileField } from './form/file-field';
import { Form } from './form/form-place';
import type { Upload } from './form/uploading';
import type { Nomination } from './nomination';
import { useReadNominations } from './read-nominations';

/** Puts in for the Party what was asked for and came by post or mail; what the Party has written stays as it is. */
export function PutIn({ it, close }: { it: Nomination; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadNominations();
  const of = { groupId, nominationId: it.id };
  const { form, filesHeld: files } = it;
  const upload: Upload = (kind, file, how) =>
    sendFile(uploadEnteredFile, { ...of, kind }, file, { ...how, as: {} });
  const hint = <Trans>It takes the place of the file that is there, and is marked as put in by you.</Trans>;
  const same = { hint, upload, done: () => void readAnew() };
  return (
    <SmallForm
      label={t`Put in what came by post`}
      send={(key) => call(submitEntered, { ...of, besideAnother: false }, { key })}
      done={() => {
        close();
        void readAnew();
      }}
      cancel={close}
      button={<Trans>Everything asked for is there</Trans>}
      said={t`What was missing is there.`}
    >
      <Form.Provider value={{ form, put: () => undefined, faultOf: () => undefined, files, seatGroups: [] }}>
        <FileField kind="letter" label={<Trans>The signed letter</Trans>} {...same} />
        <FileField kind="cv" label={<Trans>The CV</Trans>} {...same} />
      </Form.Provider>
    </SmallForm>
  );
}
