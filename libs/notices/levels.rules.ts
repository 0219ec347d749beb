import type { Level, Topic } from '@lib/contracts';

/** How one is told who has chosen nothing: of what concerns oneself at once, of the rest once a day. */
export const usual: Readonly<Record<Topic, Level>> = {
  answers: 'at-once',
  replies: 'daily',
  comments: 'daily',
  group: 'daily',
};

/** What somebody has chosen for some topics. */
export type Chosen = readonly { readonly topic: Topic; readonly level: Level }[];

/** How somebody is told of each topic. */
export const levelsOf = (chosen: Chosen): { topic: Topic; level: Level }[] =>
  (Object.keys(usual) as Topic[]).map((topic) => ({
    topic,
    level: chosen.find((it) => it.topic === topic)?.level ?? usual[topic],
  }));

/** The topics that come by daily summary. */
export const summarised = (chosen: Chosen): Topic[] =>
  levelsOf(chosen)
    .filter(({ level }) => level === 'daily')
    .map(({ topic }) => topic);
