/** What is written of a nomination, as the form has it. */
export const formOf = `
  json_build_object(
    'nominator', json_build_object('name', n.nominator_name, 'title', n.nominator_title, 'role', n.nominator_role,
      'email', n.nominator_email),
    'letterDate', n.letter_date,
    'nominee', json_build_object('name', m.name, 'title', m.title, 'organization', m.organization, 'email', m.email,
      'phone', m.phone, 'gender', m.gender, 'languages', m.languages, 'timeZone', m.time_zone,
      'fundingEligible', m.funding_eligible),
    'seatGroup', n.seat_group,
    'expertise', coalesce((select json_agg(json_build_object('convention', x.convention, 'level', x.level,
      'evidence', x.evidence) order by x.place) from nominee_expertise x where x.nominee_id = m.id), '[]'))`;

export const filesOf = `
  coalesce((select json_agg(json_build_object('kind', f.kind, 'name', f.name, 'mime', s.mime, 'size', s.size, 'at', f.at)
      order by f.kind desc)
    from nomination_file f join stored_file s on s.sha256 = f.sha256 where f.nomination_id = n.id), '[]')`;

/** Everything that a nomination is, for whoever may read it whole. */
export const whole = `
  select n.id, n.call_id as "callId", n.party, n.status, n.channel, n.receipt, n.revision, n.begun_at as "begunAt",
         n.begun_by as "begunBy", n.saved_at as "savedAt", n.received_at as "receivedAt",
         n.submitted_at as "submittedAt", n.late, n.late_admitted as "lateAdmitted", n.late_reason as "lateReason",
         n.late_decided_at as "lateDecidedAt", n.missing, n.missing_note as "missingNote", n.supply_by as "supplyBy",
         n.supply_zone as "supplyZone", n.reason, n.answer, n.answered_at as "answeredAt",
         n.nominator_name as "nominatorName", m.name as "nomineeName", m.organization, m.gender,
         n.seat_group as "seatGroup", p.region, p.ldc, p.sids,
         ${formOf} as form, ${filesOf} as files,
         (select json_build_object('status', d.status, 'answers', d.answers, 'formVersion', d.form_version,
            'signedAt', d.signed_at, 'submittedAt', d.submitted_at, 'note', d.note, 'restriction', d.restriction,
            'proposed', d.proposed, 'inForce', d.in_force, 'revision', d.revision) from disclosure d where d.nomination_id = n.id) as disclosure
    from nomination n join nominee m on m.id = n.nominee_id join party p on p.code = n.party`;

export const wholeOne = `${whole} where n.id = $1 and n.group_id = $2`;

/** The nominations of a Party in a group, the latest first. */
export const ofParty = `
  select n.id, n.call_id as "callId", n.status, m.name as "nomineeName", n.nominator_name as "nominatorName", n.receipt,
         n.submitted_at as "submittedAt", n.saved_at as "savedAt"
    from nomination n join nominee m on m.id = n.nominee_id
   where n.group_id = $1 and n.party = $2 order by n.begun_at desc, n.id`;

/** What stands of a Party in a call beside one nomination. */
export const besides = `
  select n.id, n.receipt, n.status, m.name as "nomineeName", n.nominator_name as "nominatorName",
         n.submitted_at as "submittedAt"
    from nomination n join nominee m on m.id = n.nominee_id
   where n.call_id = $1 and n.party = $2 and n.id <> $3
     and not n.status = any('{draft,withdrawn,lapsed,declined,ineligible,not_selected}')
   order by n.receipt`;

export const nextReceipt = `select coalesce(max(receipt), 0) + 1 as receipt from nomination where call_id = $1`;
export const filesHeld = `select kind from nomination_file where nomination_id = $1 order by kind`;
export const whichFile = `
  select f.sha256, f.name, s.mime, s.size from nomination_file f join stored_file s on s.sha256 = f.sha256
    join nomination n on n.id = f.nomination_id
   where f.nomination_id = $1 and f.kind = $2 and n.group_id = $3`;
export const restrictionOf = `
  select in_force as restriction from disclosure where nomination_id = $1 and group_id = $2 and in_force <> ''`;
/** By which nomination a member sits. */
export const nominationOfMember = `
  select nomination_id as "nominationId" from membership
   where group_id = $1 and person_id = $2 and status = 'active' and nomination_id is not null`;
/** A disclosure as the member reads it whose it is. */
export const disclosureOfMember = `
  select status, answers, form_version as "formVersion", signed_at as "signedAt", submitted_at as "submittedAt", note,
         in_force as "inForce", revision
    from disclosure where nomination_id = $1 and group_id = $2`;
