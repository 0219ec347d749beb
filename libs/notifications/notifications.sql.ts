import { attachmentsOf } from './attachments.sql';

const linked = (to: string) => `
  (select json_build_object('id', r.id, 'number', r.number, 'kind', r.kind, 'subject', coalesce(rt.subject, ''))
     from notification r left join notification_text rt on rt.notification_id = r.id and rt.language = r.language
    where r.id = ${to})`;
const act = (by: string, at: string) => `
  (select json_build_object('personId', p.id, 'name', p.name, 'at', ${at}) from person p where p.id = ${by})`;

const head = `
  n.id, n.number, n.reference, n.kind, n.issued_at as date, n.language, n.signatory, n.recipients, n.themes,
  n.action_by as "actionBy", n.zone, n.responses, n.state, coalesce(t.subject, '') as subject,
  array(select language from notification_text where notification_id = n.id order by language = n.language desc, language)
    as languages, ${linked('n.relates_to')} as "relatesTo"`;
const from = `
  from notification n left join notification_text t on t.notification_id = n.id and t.language = n.language`;

/** What is being worked on first, then what was issued last. */
export const ofGroup = `
  select ${head},
         (select json_build_object('all', count(*), 'accepted', count(*) filter (where l.state = 'accepted' and l.bounced_at is null))
            from letter l where l.about ->> 'notificationId' = n.id::text and l.kind = 'notification') as mails
    ${from} where n.group_id = $1
   order by n.issued_at desc nulls first, n.drafted_at desc, n.id limit 500`;

export const one = `
  select ${head}, n.version, n.returned, n.sent_to as "sentTo", ${attachmentsOf('n.id')} as attachments, closes_at(n.id) as "closesAt",
         n.drafted_by as "draftedBy", n.edited_by as "editedBy",
         ${act('n.drafted_by', 'n.drafted_at')} as drafted, ${act('n.edited_by', 'n.edited_at')} as edited,
         ${act('n.submitted_by', 'n.submitted_at')} as submitted, ${act('n.approved_by', 'n.approved_at')} as approved,
         ${act('n.issued_by', 'n.issued_at')} as issued, ${linked('n.superseded_by')} as "supersededBy",
         (select json_build_object('kind', r.kind, 'state', r.state, 'closesAt', closes_at(r.id))
            from notification r where r.id = n.relates_to) as related,
         coalesce((select languages from notification_languages l where l.group_id = n.group_id and l.kind = n.kind), '{}')
           as requires,
         (select coalesce(json_agg(json_build_object('language', w.language, 'reason', w.reason, 'at', w.at,
                   'by', coalesce(p.name, '')) order by w.at), '[]')
            from notification_waiver w left join person p on p.id = w.waived_by where w.notification_id = n.id) as waivers,
         (select coalesce(json_agg(json_build_object('language', x.language, 'subject', x.subject,
                   'subjectOf', x.subject_of, 'paragraphs', x.paragraphs) order by x.language = n.language desc, x.language), '[]')
            from notification_text x where x.notification_id = n.id) as written
  ${from} where n.id = $1 and n.group_id = $2`;

export const required = `select kind, languages from notification_languages where group_id = $1 order by kind`;
export const elsewhere = `
  select year, from_no as from, up_to as "upTo", reason from numbers_elsewhere order by year, from_no`;
