import { Trans } from '@lingui/react/macro';
import { TextField } from './text-field';
import { FileField } from './file-field';
import { useForm } from './form-place';
import type { PartProps } from './parts';

/** Who is nominated, and their CV. */
export function NomineePart({ upload, uploaded }: PartProps) {
  const { form, put } = useForm();
  const { nominee } = form;
  const set = (some: Partial<typeof nominee>) => put({ nominee: { ...nominee, ...some } });
  return (
    <>
      <TextField
        field="nominee.name"
        label={<Trans>Full name</Trans>}
        hint={<Trans>As it is to appear in the list of members.</Trans>}
        value={nominee.name}
        change={(name) => set({ name })}
      />
      <TextField
        field="nominee.title"
        label={<Trans context="work">Position</Trans>}
        optional
        value={nominee.title}
        change={(title) => set({ title })}
      />
      <TextField
        field="nominee.organization"
        label={<Trans>Organization</Trans>}
        value={nominee.organization}
        change={(organization) => set({ organization })}
      />
      <TextField
        field="nominee.email"
        label={<Trans>E-mail address of the nominee</Trans>}
        hint={<Trans>They are asked there to confirm.</Trans>}
        type="email"
        value={nominee.email}
        change={(email) => set({ email })}
      />
      <TextField
        field="nominee.phone"
        label={<Trans>Telephone</Trans>}
        hint={<Trans>With the country code, such as +221 33 000 00 00</Trans>}
        optional
        type="tel"
        value={nominee.phone}
        change={(phone) => set({ phone })}
      />
      <FileField
        kind="cv"
        label={<Trans>The CV</Trans>}
        hint={<Trans>PDF, JPEG, PNG or Word, at most 5 MB.</Trans>}
        upload={upload}
        done={uploaded}
      />
    </>
  );
}
