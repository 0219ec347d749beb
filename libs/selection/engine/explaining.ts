import { forcedOf, type Forced } from './forced';
import { idsOf, nomineesOf, panelOf, type Panel } from './panel.rules';
import { panelProgram } from './panel-program.rules';
import { countsFor, type Quota, type Selection } from './profile.rules';
import type { Work } from './solver';

export interface QuotaReason {
  readonly quota: string;
  readonly count: number;
  readonly min: number;
  readonly max: number;
  /**
   * What one seat less at the minimum, or one more at the maximum, would add to the score of the best panel; null where
   * the count does not stand at that side. With exact quotas 0 is usual: a seat can only be moved to another quota, as
   * `whatIf` does. Prices of the relaxation are not used: at whole numbers they are wrong.
   */
  readonly oneLess: number | null;
  readonly oneMore: number | null;
}

export interface Explanation {
  readonly panel: Panel;
  readonly members: readonly (Forced & {
    /** Quotas that would be short without them. */
    readonly because: readonly string[];
  })[];
  readonly others: readonly (Forced & {
    /** Members with fewer points than they have. */
    readonly aheadOf: readonly string[];
  })[];
  readonly quotas: readonly QuotaReason[];
}

const withBound = ({ profile, ...rest }: Selection, quota: Quota): Selection => ({
  ...rest,
  profile: { ...profile, quotas: profile.quotas.map((it) => (it.id === quota.id ? quota : it)) },
});

/** What the best panel gains when a quota has other bounds; null where the count stands at neither of them. */
async function worthOf(selection: Selection, quota: Quota | null, best: number, work: Work) {
  if (!quota) return null;
  const found = await work.prove(panelProgram(withBound(selection, quota)));
  return found ? Math.round(found.value) - best : 0;
}

/** A quota with one seat less at its minimum, and one more at its maximum; null where that would change nothing. */
const slackened = (quota: Quota, count: number, seats: number): [Quota | null, Quota | null] => [
  count === quota.min && quota.min > 0 ? { ...quota, min: quota.min - 1 } : null,
  count === quota.max && quota.max < seats ? { ...quota, max: quota.max + 1 } : null,
];

async function quotaReasons(selection: Selection, panel: Panel, work: Work): Promise<QuotaReason[]> {
  const { quotas, seats } = selection.profile;
  const proven = await work.prove(panelProgram(selection));
  const best = proven ? Math.round(proven.value) : panel.score;
  const reasons: QuotaReason[] = [];
  for (const [i, quota] of quotas.entries()) {
    const { id, min, max } = quota;
    const count = panel.quotas[i]?.count ?? 0;
    const [lower, higher] = slackened(quota, count, seats);
    reasons.push({
      ...{ quota: id, count, min, max },
      oneLess: await worthOf(selection, lower, best, work),
      oneMore: await worthOf(selection, higher, best, work),
    });
  }
  return reasons;
}

/** Why everybody is in or out of a panel that fits: points and people for each, and what each quota costs. */
export async function explainPanel(
  selection: Selection,
  ids: readonly string[],
  work: Work,
): Promise<Explanation> {
  const { pool, profile } = selection;
  const panel = panelOf(pool, profile, ids);
  const people = nomineesOf(pool, ids);
  const inside = new Set(idsOf(panel));
  const everyone = nomineesOf(
    pool,
    pool.map(({ id }) => id),
  );
  const forced = await forcedOf(
    selection,
    everyone.map(({ id }) => id),
    panel,
    work,
  );
  const quotas = await quotaReasons(selection, panel, work);
  const scarce = profile.quotas.filter((_, i) => quotas[i]?.count === quotas[i]?.min);
  const because = (id: string): string[] => {
    const it = people.find((one) => one.id === id);
    const seat = panel.members.find((one) => one.id === id)?.category ?? null;
    return scarce.filter((quota) => it && countsFor(quota, it, seat)).map((quota) => quota.id);
  };
  const aheadOf = (id: string): string[] => {
    const own = everyone.find((one) => one.id === id)?.merit ?? 0;
    return people.filter(({ merit }) => merit < own).map((it) => it.id);
  };
  return {
    panel,
    members: forced
      .filter(({ nominee }) => inside.has(nominee))
      .map((it) => ({ ...it, because: because(it.nominee) })),
    others: forced
      .filter(({ nominee }) => !inside.has(nominee))
      .map((it) => ({ ...it, aheadOf: aheadOf(it.nominee) })),
    quotas,
  };
}
