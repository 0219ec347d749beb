import { Trans, useLingui } from '@lingui/react/macro';
import { NominatorRole } from '@lib/contracts';
import { nominatorRoleNames } from '../words/names';
import { OneOf } from './choices';
import { TextField } from './text-field';
import { FileField } from './file-field';
import { useForm } from './form-place';
import type { PartProps } from './parts';

/** Who signs, and the letter itself. */
export function LetterPart({ upload, uploaded }: PartProps) {
  const { i18n } = useLingui();
  const { form, put } = useForm();
  const { nominator } = form;
  const set = (some: Partial<typeof nominator>) => put({ nominator: { ...nominator, ...some } });
  return (
    <>
      <FileField
        kind="letter"
        label={<Trans>The signed letter</Trans>}
        hint={<Trans>PDF, JPEG, PNG or Word, at most 5 MB. A clear photo of the page will do.</Trans>}
        upload={upload}
        done={uploaded}
      />
      <TextField
        field="letterDate"
        label={<Trans>Date of the letter</Trans>}
        type="date"
        max={new Date().toISOString().slice(0, 10)}
        value={form.letterDate ?? ''}
        change={(it) => put({ letterDate: it === '' ? null : it })}
      />
      <TextField
        field="nominator.name"
        label={<Trans>Name of whoever signed it</Trans>}
        value={nominator.name}
        change={(name) => set({ name })}
      />
      <TextField
        field="nominator.title"
        label={<Trans>Their title</Trans>}
        hint={<Trans>For example: Director of Biodiversity, Ministry of Environment</Trans>}
        value={nominator.title}
        change={(title) => set({ title })}
      />
      <OneOf
        field="nominator.role"
        label={<Trans>They signed as</Trans>}
        options={NominatorRole.options.map((value) => ({ value, label: i18n._(nominatorRoleNames[value]) }))}
        value={nominator.role}
        choose={(role) => set({ role })}
      />
      <TextField
        field="nominator.email"
        label={<Trans>Their e-mail address</Trans>}
        hint={<Trans>Receipt and questions go there; left empty, to all focal points of the Party.</Trans>}
        optional
        type="email"
        value={nominator.email}
        change={(email) => set({ email })}
      />
    </>
  );
}
