import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Level, Topic } from '@lib/contracts';
import { useOwnId } from '@web/app/own-id';
import { Fault } from '@web/ui/fault';
import { useLevel } from './use-level';

const topics: Record<Topic, { name: MessageDescriptor; what: MessageDescriptor }> = {
  answers: {
    name: msg`Answers to your comments`,
    what: msg`What became of each, and why. Several within five minutes come in one message.`,
  },
  replies: {
    name: msg`Replies to your comments, and support for them`,
    what: msg`Who replied to you, and who supports what you wrote.`,
  },
  comments: {
    name: msg`New comments on texts under discussion`,
    what: msg`How many there are on which paragraphs, and by whom.`,
  },
  group: {
    name: msg`Changes of the group`,
    what: msg`Who comes into it or leaves it, and who is its Chair.`,
  },
};
const ways: [Level, MessageDescriptor][] = [
  ['at-once', msg`At once`],
  ['daily', msg`In the daily summary`],
  ['off', msg`Not at all`],
];

/** How one is told of a topic: one of three, kept as soon as it is chosen. */
export function LevelChoice({ topic, level }: { topic: Topic; level: Level }) {
  const { i18n } = useLingui();
  const id = useOwnId();
  const { chosen, fault, choose } = useLevel(topic, level);
  const { name, what } = topics[topic];
  return (
    <fieldset className="level" aria-describedby={id}>
      <legend>{i18n._(name)}</legend>
      <p className="sm mut" id={id}>
        {i18n._(what)}
      </p>
      <div className="ways">
        {ways.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={topic}
              value={value}
              checked={chosen === value}
              onChange={() => choose(value)}
            />
            {i18n._(label)}
          </label>
        ))}
      </div>
      {fault !== null && <Fault error={fault} retry={() => choose(chosen)} />}
    </fieldset>
  );
}
