import { Trans, useLingui } from '@lingui/react/macro';
import { UnRegion } from '@lib/contracts';
import { useState } from 'react';
import { useSearch } from 'wouter';
import { Panel } from '@web/ui/panel';
import { isCall, kindNames } from './kinds';
import type { Notification } from './names';
import { PrepareForm, type Prepared } from './prepare-form';

const afterCall: readonly Prepared[] = ['reminder', 'extension', 'supplementary_call', 'corrigendum'];

/** What may follow on it: one is reminded of what has a deadline, and the time of calls and requests is extended. */
function followers({ kind, closesAt }: Notification): readonly Prepared[] {
  if (isCall(kind)) return afterCall;
  if (closesAt === null) return ['corrigendum'];
  return kind === 'information' ? ['reminder', 'extension', 'corrigendum'] : ['reminder', 'corrigendum'];
}

/** What an address asks to be prepared, such as `?prepare=supplementary_call&regions=CEE,WEOG`. */
function askedIn(search: string): { kind: Prepared | null; regions: UnRegion[] } {
  const asked = new URLSearchParams(search);
  const kind = afterCall.find((it) => it === asked.get('prepare')) ?? null;
  const regions = (asked.get('regions') ?? '').split(',');
  return { kind, regions: UnRegion.options.filter((it) => regions.includes(it)) };
}

/** What may follow on an issued notification, each a draft that says already what follows from it. */
export function FollowPanel({ it }: { it: Notification }) {
  const { i18n } = useLingui();
  const asked = askedIn(useSearch());
  const [open, setOpen] = useState<Prepared | null>(asked.kind);
  if (it.state !== 'issued' && it.state !== 'superseded') return null;
  const kinds = followers(it);
  return (
    <Panel title={<Trans>What follows on it</Trans>}>
      {open !== null && kinds.includes(open) ? (
        <PrepareForm key={open} kind={open} on={it} regions={asked.regions} close={() => setOpen(null)} />
      ) : (
        <>
          <p className="sm mut">
            <Trans>Each begins as a prepared draft; nothing is sent by it.</Trans>
          </p>
          <div className="row wrap">
            {kinds.map((kind) => (
              <button key={kind} type="button" className="b s" onClick={() => setOpen(kind)}>
                {i18n._(kindNames[kind])} …
              </button>
            ))}
          </div>
        </>
      )}
    </Panel>
  );
}
