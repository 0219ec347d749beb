import { Trans, useLingui } from '@lingui/react/macro';
import { openTaskGroup, readRoster, readWorkingText, type DraftHead } from '@lib/contracts';
import { useState } from 'react';
import { deadlineAt, DeadlineField, instantOfDeadline } from '@web/advice/deadline-field';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useOwnId } from '@web/app/own-id';
import { useView } from '@web/app/query';
import { useZone } from '@web/app/session';
import { useUnsaved } from '@web/app/unsaved';
import { Field } from '@web/ui/field';
import { PersonName } from '@web/ui/person';
import { PartyName } from '@web/ui/party';
import { SmallForm } from '@web/ui/small-form';
import { Ticks } from './ticks';

const WEEK_MS = 7 * 86_400_000;
const SHOWN = 120;
const brief = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text);

/** Gives a few members paragraphs to work on. */
export function OpenForm({ draft, close }: { draft: DraftHead; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const [zone, leadField] = [useZone(), useOwnId()];
  const members =
    useView(readRoster, { groupId }).data?.members.filter(({ status }) => status === 'active') ?? [];
  const paragraphs = useView(readWorkingText, { groupId, draftId: draft.id }).data?.paragraphs ?? [];
  const [it, setIt] = useState(() => ({
    ...{ mandate: '', who: [] as readonly string[], what: [] as readonly string[], lead: '' },
    ends: deadlineAt(new Date(Date.now() + WEEK_MS), zone),
  }));
  const put = (change: Partial<typeof it>) => setIt((before) => ({ ...before, ...change }));
  useUnsaved(it.mandate !== '');
  const endsAt = instantOfDeadline(it.ends);
  const leads = members.filter(({ id }) => it.who.includes(id));
  const lead = leads.some(({ id }) => id === it.lead) ? it.lead : (leads[0]?.id ?? '');
  const isSaid = it.mandate.trim() !== '' && endsAt !== null;
  return (
    <SmallForm
      label={t`Open a task group`}
      send={async (key) => {
        if (!endsAt) return;
        const who = { memberIds: [...it.who], leadId: lead, paragraphIds: [...it.what] };
        const what = { groupId, draftId: draft.id, mandate: it.mandate, ...who, endsAt, zone: it.ends.zone };
        await call(openTaskGroup, what, { key });
      }}
      done={close}
      ready={isSaid && it.who.length > 0 && it.what.length > 0}
      button={<Trans>Open it and tell its members</Trans>}
      said={t`The task group is open, and its members are told.`}
    >
      <Field
        label={<Trans>What it is to do</Trans>}
        value={it.mandate}
        most={2_000}
        change={(to) => put({ mandate: to })}
        focused
      />
      <Ticks
        label={<Trans>Members, about four</Trans>}
        chosen={it.who}
        change={(to) => put({ who: to })}
        all={members.map((one) => ({
          id: one.id,
          name: (
            <>
              <PersonName person={one} />
              {one.party && (
                <span className="mut">
                  {' '}
                  <PartyName code={one.party} />
                </span>
              )}
            </>
          ),
        }))}
      />
      <label className="f" htmlFor={leadField}>
        <span>
          <Trans>Lead</Trans>
        </span>
        <select
          id={leadField}
          className="in-t"
          value={lead}
          onChange={({ target }) => put({ lead: target.value })}
        >
          {leads.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <DeadlineField label={<Trans>Works until</Trans>} value={it.ends} change={(to) => put({ ends: to })} />
      <Ticks
        label={<Trans>Paragraphs</Trans>}
        chosen={it.what}
        change={(to) => put({ what: to })}
        all={paragraphs.map(({ id, label, text }) => ({
          id,
          name: (
            <>
              <b dir="ltr">{label}</b> <bdi lang={draft.language}>{brief(text)}</bdi>
            </>
          ),
        }))}
      />
    </SmallForm>
  );
}
