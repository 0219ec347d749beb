import { Trans, useLingui } from '@lingui/react/macro';
import { seatGroupNames } from '@web/groups/names';
import { languageName } from '../form/languages';
import { levelNames } from '../words/names';
import type { Said } from './own-view';

/** What a Party said of its nominee, for themselves. */
export function WhatWasSaid({ said }: { said: Said }) {
  const { i18n } = useLingui();
  const { nominee, nominator, seatGroup, expertise, call: of } = said;
  return (
    <section className="panel pad facts" aria-labelledby="said">
      <h2 id="said" className="h3">
        <Trans>What was said of you</Trans>
      </h2>
      <dl>
        <div>
          <dt>
            <Trans>Name</Trans>
          </dt>
          <dd>
            <bdi>{nominee.name}</bdi>
          </dd>
        </div>
        <div>
          <dt>
            <Trans context="work">Position</Trans>
          </dt>
          <dd>
            <bdi>{[nominee.title, nominee.organization].filter(Boolean).join(', ')}</bdi>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Languages</Trans>
          </dt>
          <dd>{nominee.languages.map((it) => languageName(it, i18n.locale)).join(', ') || '–'}</dd>
        </div>
        {seatGroup && (
          <div>
            <dt>
              <Trans>Seat group</Trans>
            </dt>
            <dd>{i18n._(seatGroupNames[seatGroup])}</dd>
          </div>
        )}
        {expertise.map(({ convention, level, evidence }) => (
          <div key={convention}>
            <dt>
              <bdi>{convention}</bdi>
            </dt>
            <dd>
              {i18n._(levelNames[level])}
              <span className="block sm mut" dir="auto">
                {evidence}
              </span>
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <Trans>Letter signed by</Trans>
          </dt>
          <dd>
            <bdi>{[nominator.name, nominator.title].filter(Boolean).join(', ')}</bdi>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Call</Trans>
          </dt>
          <dd>
            <a href={`/n/${of.number}`}>
              <bdi dir="ltr">{of.number}</bdi>
            </a>
          </dd>
        </div>
      </dl>
      <p className="sm mut">
        <Trans>If something is wrong, tell the focal point who nominated you: they can change it.</Trans>
      </p>
    </section>
  );
}
