/** Contracts that only some pages ask of the API: they come with those. */
const ofSomePages = [
  'nominations-(own|register|staff|analysis|check|disclosures|overlays)',
  'notifications-(acts|attachments|focal-points|post|staff)',
  'selection-(board|decision|engine|lottery|pool|profile|consultation)',
  '(composition|chair-election)\\.',
  '(meetings|date-polls|agenda|agenda-files|events|procedure-adoption|meeting-report(-corrections)?|recusals|restrictions)\\.',
  'floor(-speaking|-deciding)?\\.',
  '(task-groups|task-group-(address|proposals)|people|factor-resets|operation)\\.',
];

/**
 * Into which file each source goes. A page on a slow line stands the sooner the fewer files it has to ask for: what
 * all pages need is one file, and so is what the pages of a slice need beyond that.
 */
const everywhere = new RegExp(
  [
    'rolldown[/-]runtime',
    'node_modules/(preact|@tanstack|@lingui|zod|wouter|regexparam|mitt|use-sync|idb-keyval)',
    `libs/contracts/(?!${ofSomePages.join('|')})`,
    'apps/web/(app|ui|main)[/.]',
    'apps/web/kept/(store|last-breath|form|outbox|delivery|sending)',
  ].join('|'),
);

/** Small things of one slice that pages of others show too. */
const lent =
  /apps\/web\/(access\/demo-(links|roles)|finding\/(place-of|views)|groups\/(names|people|group-summary)|notices\/(entr|said|says-)|advice\/(anchor|thin-anchors|code-points|deadline-|diff-text|word-diff|draft-crumb|labels|members-only|people|review\.|rights|speaker)|agreement\/(hours|time-left|server-time))[^/]*\.tsx?$/;

/** What only those need who write the text: nobody else is to wait for it. */
const desk =
  /apps\/web\/(advice\/(answer-form|change|edit-|issue-|kind-|lease|link-|meanwhile|paragraph-(acts|add|edit)|rich-|round-(forms|panel)|sides|working-|wording-|drafting)|agreement\/(checklist|elsewhere|finalis|next-step|open-procedure|unanswered|what-changes)|notices\/mail-)/;

/** What a Party needs that nominates, and the secretariat that enters a nomination for one; and what only the latter does. */
const nominating =
  /libs\/contracts\/nominations-(own|check|disclosures)|apps\/web\/nominations\/(form|own|words)\/[^/]+$/;
const register = /libs\/contracts\/nominations-(register|staff|analysis)|apps\/web\/nominations\/[^/]+$/;

/**
 * What opens over any page, when it is asked for; and pages that alone of their slice need the files of another, or
 * nothing of what the others have.
 */
const apart =
  /apps\/web\/(access\/leave-dialog|advice\/(begin-draft|comment-forms|drafts-page)|finding\/(keys-dialog|palette|record)|notices\/level)/;

/** What everybody reads of notifications: nobody waits there for the desk that writes them. */
const issued =
  /apps\/web\/notifications\/(answers\.|answer-files|issued|kinds|language-name|letter|print-button|recipients-words|respond)/;

/** The board and what comes after it, with the routes that nobody else asks. */
const selection =
  /libs\/contracts\/(selection-(board|decision|engine|lottery|profile|consultation)|composition)\.ts|apps\/web\/selection\/[^/]+$/;

/** What the Bureau reads and says of a list. */
const bureau = /libs\/contracts\/selection-pool\.ts|apps\/web\/selection\/bureau-[^/]+$/;

/**
 * The sources that stand in a slice itself: a folder within it is a page of its own, and comes by itself.
 * @param also what of the contracts nobody else asks for
 */
const slice = (name: string, folders: string, also?: RegExp) => ({
  name,
  priority: 1,
  test: (id: string): boolean =>
    also?.test(id) === true ||
    (new RegExp(`apps/web/(${folders})/[^/]+$`).test(id) && !desk.test(id) && !apart.test(id)),
});

export const chunkGroups = [
  { name: 'shared', priority: 2, test: (id: string): boolean => everywhere.test(id) || lent.test(id) },
  slice('group', 'groups|notices'),
  slice('advice', 'advice'),
  slice('agreement', 'agreement'),
  slice('access', 'access', /libs\/contracts\/(people|factor-resets)\.ts$/),
  slice('finding', 'finding'),
  {
    name: 'task-groups',
    priority: 1,
    test: /apps\/web\/task-groups\/(?!proposal-edit|paragraph-propose|write-instead|ticks)[^/]+$/,
  },
  { name: 'issued', priority: 2, test: issued },
  slice('notifications', 'notifications'),
  {
    name: 'notifications',
    priority: 2,
    test: /libs\/contracts\/notifications-(acts|attachments|focal-points|post|staff)/,
  },
  { name: 'nominating', priority: 1, test: (id: string): boolean => nominating.test(id) },
  { name: 'nominations', priority: 1, test: (id: string): boolean => register.test(id) },
  { name: 'bureau', priority: 2, test: bureau },
  { name: 'selection', priority: 2, test: selection },
  { name: 'changes', priority: 1, test: /advice\/(changes-page|changed-|sides)/ },
];
