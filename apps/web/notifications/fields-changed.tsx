import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { When } from '@web/ui/when';
import type { Fields } from './names';
import { Differs, MeanwhileNote } from './meanwhile-note';
import { responseNames } from './names';
import { RecipientsWords } from './recipients-words';
import { isSame, type Edited } from './use-edited';

const names: Record<keyof Fields, MessageDescriptor> = {
  recipients: msg`To`,
  actionBy: msg`Action required by`,
  zone: msg`Time zone`,
  reference: msg`Reference`,
  themes: msg`Themes`,
  signatory: msg`Signed by`,
  responses: msg`Answers`,
};

const none = <span className="mut">—</span>;

/** Where the fields of two people differ, field by field. */
export function FieldsChanged({
  mine,
  theirs,
  edited,
}: {
  mine: Fields;
  theirs: Fields;
  edited: Edited<Fields>;
}) {
  const { i18n } = useLingui();
  const differing = (Object.keys(names) as (keyof Fields)[]).filter((it) => !isSame(mine[it], theirs[it]));
  return (
    <MeanwhileNote edited={edited}>
      {differing.map((it) => (
        <Differs
          key={it}
          what={i18n._(names[it])}
          theirs={<FieldWords of={theirs} field={it} />}
          mine={<FieldWords of={mine} field={it} />}
        />
      ))}
    </MeanwhileNote>
  );
}

function FieldWords({ of, field }: { of: Fields; field: keyof Fields }): ReactNode {
  const { i18n } = useLingui();
  if (field === 'recipients') return <RecipientsWords of={of.recipients} />;
  if (field === 'responses') return i18n._(responseNames[of.responses]);
  if (field === 'actionBy')
    return of.actionBy === null ? (
      <Trans>None</Trans>
    ) : (
      <When at={new Date(of.actionBy)} as="formal" zone={of.zone ?? 'UTC'} />
    );
  const words = of[field];
  return words === null || words === '' ? none : words;
}
