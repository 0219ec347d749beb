/** The strokes of each icon, on a field of 24 by 24. */
const strokes = {
  arrow: 'M4 12h15M13 6l6 6-6 6',
  back: 'M20 12H5M11 6l-6 6 6 6',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15zM10 21h4',
  calendar:
    'M5.5 5.5h13a1.5 1.5 0 0 1 1.5 1.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 19V7a1.5 1.5 0 0 1 1.5-1.5zM4 10h16M8.5 3v4M15.5 3v4',
  changes: 'M4 8h13M13 4l4 4-4 4M20 16H7M11 12l-4 4 4 4',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7v5.2l3.4 2',
  comment: 'M4.5 5h15v11h-8l-4 3.5V16h-3z',
  copy: 'M9 8.5h10.5V20H9zM5 15.5V4h10.5',
  cross: 'm6 6 12 12M18 6 6 18',
  document: 'M6 3.5h8.5L19 8v12.5H6zM14 3.5V8.5h5M9 12.5h7M9 16h7',
  down: 'm6 9.5 6 6 6-6',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 19.5h14',
  edit: 'M5 19l1-4L16.5 4.5l3 3L9 18zM14.5 6.5l3 3',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6z',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  forward: 'm9.5 6 6 6-6 6',
  globe:
    'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM3.5 12h17M12 3.5c2.6 2.6 3.5 5.5 3.5 8.5s-.9 5.9-3.5 8.5c-2.6-2.6-3.5-5.5-3.5-8.5s.9-5.9 3.5-8.5z',
  home: 'M3 11.5 12 4l9 7.5M6 9.5V20h12V9.5M10 20v-5h4v5',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.8v.1',
  library: 'M8 3.5h7L19 7.5V17H8zM15 3.5v4.5h4M5 7v13.5h10',
  lock: 'M6.5 10.5h11A1.5 1.5 0 0 1 19 12v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19v-7a1.5 1.5 0 0 1 1.5-1.5zM8 10.5V8a4 4 0 0 1 8 0v2.5',
  mail: 'M3.5 6h17v12.5h-17zM3.5 7l8.5 6.5L20.5 7',
  members:
    'M9 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3 19.5c0-3.5 2.5-5.5 6-5.5s6 2 6 5.5M16 5.5a2.7 2.7 0 0 1 0 5.2M17.5 14.2c2.2.6 3.5 2.4 3.5 5.3',
  more: 'M5.5 12v.1M12 12v.1M18.5 12v.1',
  off: 'M4 4l16 16M8.5 15.5a5 5 0 0 1 6 -.6M5.5 12.2a9.5 9.5 0 0 1 3.7-2.2M13 9.3a9.5 9.5 0 0 1 5.5 2.9M2.5 8.8A14 14 0 0 1 6.3 6.4M10 5.3a14 14 0 0 1 11.5 3.5M12 19v.1',
  pause: 'M9 5.5v13M15 5.5v13',
  play: 'M8 5.5v13l10-6.5z',
  plus: 'M12 5v14M5 12h14',
  record: 'M7 3.5h10v17H7zM10 8h4M10 12h4M10 16h2.5',
  reply: 'M10 7l-5.5 5L10 17M5 12h8.5c3.5 0 6 2 6 6',
  search: 'M11 4.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM16 16l4.5 4.5',
  send: 'M4 12 20 4l-5 16-3.5-6.5z',
  thumb: 'M4 10.5h3.5V20H4zM7.5 11l4-7c1.8 0 2.5 1.3 2.2 2.8L13 10h6.5l-1.5 8.5a1.8 1.8 0 0 1-1.8 1.5H7.5',
  tick: 'm5 12.5 4.5 4.5L19 7.5',
  up: 'm6 14.5 6-6 6 6',
  warning: 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.1',
} as const;

export type IconName = keyof typeof strokes;

/** Turned round where text runs from right to left. */
const turning: ReadonlySet<IconName> = new Set([
  'arrow',
  'back',
  'forward',
  'reply',
  'send',
  'comment',
] as const);

/** A picture beside words: it says nothing that the words do not. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={turning.has(name) ? 'i flip' : 'i'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}
