import { Trans } from '@lingui/react/macro';
import { downloadMyFile, type NominationForm } from '@lib/contracts';
import { NominationFacts } from '../form/facts';
import { FetchFile } from '../form/fetch-file';
import { headersOf, useNominator, type MyNomination } from './own-view';

/** Everything that a nomination of one's own Party says, as it stands on this page, with its files. */
export function WhatItSays({
  nomination: { id, files },
  form,
}: {
  nomination: MyNomination;
  form: NominationForm;
}) {
  const { groupId, pass } = useNominator();
  return (
    <div className="panel pad">
      <h2 className="vh">
        <Trans>What it says</Trans>
      </h2>
      <NominationFacts
        form={form}
        files={files}
        fetchFile={(kind) => (
          <FetchFile
            route={downloadMyFile}
            input={{ groupId, nominationId: id, kind }}
            name={files.find((it) => it.kind === kind)?.name ?? kind}
            as={headersOf(pass)}
          />
        )}
      />
    </div>
  );
}
