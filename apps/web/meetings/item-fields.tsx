import { Trans, useLingui } from '@lingui/react/macro';
import { type AgendaItem, ItemVisibility } from '@lib/contracts';
import { useOwnId } from '@web/app/own-id';
import { Field } from '@web/ui/field';
import { Line } from '@web/ui/line';
import { visibilityNames } from './agenda-words';
import { DocumentFields } from './document-fields';

interface Props {
  meetingId: string;
  it: AgendaItem;
  /** Whether it has parts: then it takes as long as they do. */
  heading: boolean;
  change: (it: AgendaItem) => void;
}

export function ItemFields({ meetingId, it, heading, change }: Props) {
  const put = (to: Partial<AgendaItem>) => change({ ...it, ...to });
  return (
    <>
      <Line label={<Trans>Title</Trans>} value={it.title} most={200} change={(title) => put({ title })} />
      <details>
        <summary>
          <Trans>Annotation, minutes, documents</Trans>
        </summary>
        <div className="stack-s">
          <Field
            label={<Trans>Annotation</Trans>}
            value={it.annotation}
            most={2_000}
            change={(annotation) => put({ annotation })}
          />
          {!heading && <Minutes value={it.minutes} change={(minutes) => put({ minutes })} />}
          <Line
            label={<Trans>Who presents it</Trans>}
            value={it.presenter}
            most={120}
            change={(presenter) => put({ presenter })}
          />
          <Visibility value={it.visibility} change={(visibility) => put({ visibility })} />
          <DocumentFields
            meetingId={meetingId}
            value={it.documents}
            change={(documents) => put({ documents })}
          />
        </div>
      </details>
    </>
  );
}

function Minutes({ value, change }: { value: number | null; change: (value: number | null) => void }) {
  const id = useOwnId();
  return (
    <label className="f" htmlFor={id}>
      <span>
        <Trans>Minutes</Trans>
      </span>
      <input
        {...{ id, className: 'in-t slot', type: 'number', dir: 'ltr', min: 1, max: 600 }}
        value={value ?? ''}
        onChange={({ target }) => change(target.value === '' ? null : Number(target.value))}
      />
    </label>
  );
}

interface VisibilityProps {
  value: ItemVisibility;
  change: (value: ItemVisibility) => void;
}

function Visibility({ value, change }: VisibilityProps) {
  const { i18n } = useLingui();
  const id = useOwnId();
  return (
    <label className="f" htmlFor={id}>
      <span>
        <Trans>Who may follow it</Trans>
      </span>
      <select
        id={id}
        className="in-t"
        value={value}
        onChange={({ target }) => change(ItemVisibility.parse(target.value))}
      >
        {ItemVisibility.options.map((it) => (
          <option key={it} value={it}>
            {i18n._(visibilityNames[it])}
          </option>
        ))}
      </select>
    </label>
  );
}
