import { Trans, useLingui } from '@lingui/react/macro';
import { giveFloor } from '@lib/contracts';
import { useState, type ReactNode } from 'react';
import { useKeys } from '@web/app/keys';
import { Fault } from '@web/ui/fault';
import { Recusals } from '../recusals';
import { AgendaRail } from './agenda-rail';
import { useAnnouncing } from './announcing';
import { AskBar } from './ask-button';
import { AttendancePanel } from './attendance-panel';
import { ClosedItem } from './closed-item';
import { Deciding } from './deciding';
import { FloorPanel } from './floor-panel';
import { ItemPanel } from './item-panel';
import { Lobby } from './lobby';
import { RecordPanel } from './record-panel';
import { RegionsPanel } from './regions-panel';
import { SessionBar } from './session-bar';
import { useSitting } from './sitting';
import { focusSpeaker, SpeakersPanel } from './speakers-panel';
import { TURN_SECONDS } from './turn';

const tabs = ['now', 'agenda', 'speakers', 'record'] as const;
type Tab = (typeof tabs)[number];

/** The meeting as everybody sees it; with what whoever presides does, where that is the reader. */
export function Session({ fault }: { fault: unknown }) {
  const { floor, meetingId } = useSitting();
  const [tab, setTab] = useState<Tab>('now');
  useAnnouncing();
  useChairKeys();
  const sits = floor.openedAt !== null;
  if (floor.closedItem)
    return (
      <>
        <SessionBar />
        <ClosedItem />
      </>
    );
  return (
    <>
      <SessionBar />
      {sits && <Tabs tab={tab} change={setTab} />}
      <div className="lv" data-tab={tab}>
        {Boolean(fault) && (
          <div className="over">
            <Fault error={fault} />
          </div>
        )}
        {!sits && (
          <div className="over">
            <Lobby />
          </div>
        )}
        <aside className="stack agc on-agenda">
          <AgendaRail />
          <Recusals meetingId={meetingId} />
          <AttendancePanel />
        </aside>
        <div className="stack">
          <ItemPanel />
          {sits && <Deciding />}
          {sits && <RecordPanel />}
        </div>
        {sits && (
          <div className="stack">
            <FloorPanel />
            <SpeakersPanel />
            <RegionsPanel />
          </div>
        )}
      </div>
      <AskBar />
    </>
  );
}

/** On a phone one part is shown at a time. */
function Tabs({ tab, change }: { tab: Tab; change: (tab: Tab) => void }) {
  const { t } = useLingui();
  const { floor } = useSitting();
  const names: Readonly<Record<Tab, ReactNode>> = {
    now: <Trans context="part of a meeting">Now</Trans>,
    agenda: <Trans>Agenda</Trans>,
    speakers: <Trans>Speakers</Trans>,
    record: <Trans>Record</Trans>,
  };
  return (
    <>
      <div className="mtabs" role="group" aria-label={t`Parts of the meeting`}>
        {tabs.map((it) => (
          <button key={it} type="button" aria-pressed={it === tab} onClick={() => change(it)}>
            {names[it]}
          </button>
        ))}
      </div>
      {/* Silence counts there: nobody is to overlook it behind another part. */}
      {floor.sounding && tab !== 'now' && (
        <button type="button" className="mpro" onClick={() => change('now')}>
          <Trans>A decision is proposed: look at it</Trans>
        </button>
      )}
    </>
  );
}

/** The keys of whoever presides: the next speaker has the floor, and one moves through the list. */
function useChairKeys(): void {
  const { t } = useLingui();
  const { floor, act } = useSitting();
  const { may, speaking, list } = floor;
  const next = () => {
    if (list.waiting.length > 0)
      act(giveFloor, { speakerId: null, seconds: TURN_SECONDS, speaking: speaking?.id ?? null });
  };
  const moves = [
    { press: 'j', what: t`To the next speaker in the list`, act: () => focusSpeaker(1) },
    { press: 'k', what: t`To the speaker before in the list`, act: () => focusSpeaker(-1) },
  ];
  useKeys(
    'page',
    may.preside ? [{ press: 'n', what: t`Give the floor to the next speaker`, act: next }, ...moves] : moves,
  );
}
