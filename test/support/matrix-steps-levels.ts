import { stopToken } from '@lib/notices';
import { config } from '@lib/platform';
import { once, type Step } from './matrix-step';

const house = { ...once(), writes: 'house' } as const;

/** How each person is told of what is new. */
export const levelSteps: Record<string, Step> = {
  listLevels: { ...once(), input: () => ({}), shows: () => '{"topic":"comments","level":"daily"}' },
  setLevel: { ...house, input: () => ({ topic: 'comments', level: 'off' }) },
  stopSummaries: { ...house, input: ({ guest }) => ({ token: stopToken(config.SECRET, guest) }) },
};
