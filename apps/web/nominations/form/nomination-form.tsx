import '@web/styles/nominate.css';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { FileView, NominationForm, SeatGroup } from '@lib/contracts';
import { FaultWords } from '@web/ui/fault';
import { Note } from '@web/ui/note';
import { useArriving } from './arriving';
import { WrittenMeanwhile } from './conflict';
import { faultsOf, Form, useSaidFaults, type FormPlace, type Said } from './form-place';
import type { Keeper } from './keeper';
import type { Kept } from './kept-form';
import { ExpertisePart } from './part-expertise';
import { PartTitle } from './part-title';
import { LetterPart } from './part-letter';
import { NomineePart } from './part-nominee';
import { PersonPart } from './part-person';
import { inPageOrder, partOfField, type PartName } from './parts';
import { Steps } from './steps';
import { SaveState } from './save-state';
import { Summary } from './summary';
import type { Upload } from './uploading';

interface Props {
  keeper: Keeper;
  files: readonly FileView[];
  seatGroups: readonly SeatGroup[];
  upload: Upload;
  /** Hears that a file has arrived. */
  uploaded: () => void;
  /** The fifth part, which goes its own way. */
  interests?: ReactNode;
  /** What is in front of the first part. */
  before?: ReactNode;
  /** What the button says that leads on, and where. */
  onward: ReactNode;
  go: () => void;
  /** Says once more what is missing: somebody was sent back from the page on which they check. */
  sentBack?: boolean;
}

export function useKept(keeper: Keeper): Kept {
  useEffect(() => keeper.begin(), [keeper]);
  return useSyncExternalStore(keeper.watch, keeper.now, keeper.now);
}

/** The form of a nomination. It is kept while it is written; what is wrong is said once somebody wants to go on. */
export function NominationFormParts(props: Props) {
  const { keeper, seatGroups, go } = props;
  const { files, upload, all } = useArriving(props.files, props.upload);
  const kept = useKept(keeper);
  const { form, standing, problem, theirs } = kept;
  const [tried, setTried] = useState(props.sentBack ? 1 : 0);
  const missing = faultsOf(form, files, seatGroups);
  const say = useSaidFaults();
  const faults = inPageOrder(say(form, tried > 0 ? missing : [], problem));
  const place = placeOf(keeper, form, faults, files, seatGroups);
  const uploaded = (revision: number) => {
    keeper.countedOn(revision);
    props.uploaded();
  };
  const onward = async () => {
    const held = await all();
    const now = keeper.now().form;
    const isWhole = say(now, faultsOf(now, held, seatGroups), null).length === 0;
    if (isWhole && (await keeper.save())) go();
    else setTried((n) => n + 1);
  };
  return (
    <Form.Provider value={place}>
      <form
        className="nominate stack-l"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void onward();
        }}
      >
        {kept.returned && standing !== 'saved' && (
          <Note tone="info">
            <p>
              <Trans>What you had typed on this device has come back.</Trans>
            </p>
          </Note>
        )}
        <Summary faults={tried > 0 ? faults : []} tried={tried} />
        {theirs && <WrittenMeanwhile theirs={theirs} settle={keeper.settle} />}
        {problem && problem.faults.length === 0 && (
          <Note tone="bad">
            <p>
              <FaultWords error={problem} />
            </p>
          </Note>
        )}
        {props.before}
        <Steps missing={missing.map(({ field }) => partOfField(field))} />
        <Part n={1} name="letter">
          <LetterPart upload={upload} uploaded={uploaded} />
        </Part>
        <Part n={2} name="nominee">
          <NomineePart upload={upload} uploaded={uploaded} />
        </Part>
        <Part n={3} name="expertise">
          <ExpertisePart />
        </Part>
        <Part n={4} name="person">
          <PersonPart />
        </Part>
        {props.interests}
        <div className="onward">
          <SaveState standing={standing} savedAt={kept.savedAt} />
          <button className="b p l" type="submit">
            {props.onward}
          </button>
        </div>
      </form>
    </Form.Provider>
  );
}

const placeOf = (
  keeper: Keeper,
  form: NominationForm,
  faults: readonly Said[],
  files: readonly FileView[],
  seatGroups: readonly SeatGroup[],
): FormPlace => ({
  form,
  // Upon what is there by now, not upon what was there when this was drawn.
  put: (some) => keeper.change({ ...keeper.now().form, ...some }),
  faultOf: (field) => faults.find((it) => it.field === field)?.words,
  files,
  seatGroups,
});

export function Part({
  n,
  name,
  children,
}: {
  n: number;
  name: PartName | 'interests';
  children: ReactNode;
}) {
  return (
    <section className="panel part" aria-labelledby={`part-${name}`}>
      <header>
        <h2 id={`part-${name}`} tabIndex={-1}>
          <span className="k" aria-hidden="true">
            {n}
          </span>
          <PartTitle name={name} />
        </h2>
      </header>
      <div className="pad stack-l">{children}</div>
    </section>
  );
}
