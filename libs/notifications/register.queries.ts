import { Injectable } from '@nestjs/common';
import type {
  AttachedFile,
  Input,
  listIssued,
  listResponses,
  readIssued,
  Recipients,
  Reply,
} from '@lib/contracts';
import { Reader, Refusal, type Viewer } from '@lib/platform';
import { attachmentsOf } from './attachments.sql';
import { addressOf, addressOfResponseFile } from './official-on-record';
import { responsesTo } from './responses';

type Issued = Reply<typeof readIssued>;
type Listed = Reply<typeof listIssued>['notifications'];

const head = `
  n.number, n.kind, n.issued_at as date, n.language, t.subject, n.action_by as "actionBy", n.zone, s.number as "supersededBy",
  json_build_object('slug', g.slug, 'title', g.title) as group,
  array(select language from notification_text where notification_id = n.id order by language = n.language desc, language)
    as languages
  from notification n
  join notification_text t on t.notification_id = n.id and t.language = n.language
  join advisory_group g on g.id = n.group_id
  left join notification s on s.id = n.superseded_by
 where n.state in ('issued', 'superseded')`;

const all = `select ${head} and ($1::int is null or n.year = $1) order by n.issued_at desc, n.number desc limit 500`;
const one = `
  select n.id, n.group_id as "groupId", n.reference, n.signatory, n.themes, n.recipients, n.responses as asked,
         closes_at(n.id) as "closesAt", ${attachmentsOf('n.id')} as attachments,
         (select json_build_object('id', r.id, 'number', r.number, 'kind', r.kind, 'subject', rt.subject) from notification r
            join notification_text rt on rt.notification_id = r.id and rt.language = r.language
           where r.id = n.relates_to) as "relatesTo",
         (select coalesce(json_agg(json_build_object('id', f.id, 'number', f.number, 'kind', f.kind, 'subject', ft.subject)
                                   order by f.issued_at), '[]') from notification f
            join notification_text ft on ft.notification_id = f.id and ft.language = f.language
           where f.relates_to = n.id and f.state in ('issued', 'superseded')) as "followedBy",
         (select json_agg(json_build_object('language', x.language, 'dir', case x.language when 'ar' then 'rtl' else 'ltr' end,
                    'subject', x.subject, 'paragraphs', x.paragraphs) order by x.language = n.language desc, x.language)
            from notification_text x where x.notification_id = n.id) as texts, ${head} and n.number = $1`;

type Row = Omit<Issued, 'to' | 'responses' | 'attachments'> & {
  attachments: AttachedFile[];
  recipients: Recipients[];
  asked: Issued['responses']['asked'];
};

type Given = Reply<typeof listResponses>['responses'][number];

const withAddresses = (number: string, it: Given): Issued['responses']['given'][number] => ({
  ...it,
  files: it.files.map((one) => ({ ...one, address: addressOfResponseFile(number, it.id, one.id) })),
});

/** Of named people there is only that there were some. */
const classOf = (it: Recipients) => ({ to: it.to, regions: it.to === 'regions' ? it.regions : [] });

/** The register of issued notifications, as everybody may read it. */
@Injectable()
export class RegisterQueries {
  constructor(private readonly db: Reader) {}

  async list(_: Viewer | null, { year }: Input<typeof listIssued>): Promise<Reply<typeof listIssued>> {
    return { notifications: await this.db.query<Listed>(all, [year ?? null]) };
  }

  async read(_: Viewer | null, { number }: Input<typeof readIssued>): Promise<Issued> {
    const [row] = await this.db.query<Row[]>(one, [number]);
    if (!row) throw new Refusal('not-found');
    const { recipients, asked, attachments, ...said } = row;
    const given = asked === 'public' ? await this.db.query<Given[]>(responsesTo, [row.id]) : [];
    return {
      ...said,
      attachments: attachments.map((it) => ({ ...it, address: addressOf(number, it.id) })),
      to: recipients.map(classOf),
      responses: { asked, given: given.map((it) => withAddresses(number, it)) },
    };
  }
}
