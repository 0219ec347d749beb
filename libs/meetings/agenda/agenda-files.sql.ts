/** Whether the file `f` was circulated with an agenda. */
const isCirculated = `
  exists (select from agenda_issue i
           where i.meeting_id = f.meeting_id
             and jsonb_path_exists(i.items, '$[*].documents[*].fileId ? (@ == $id)', jsonb_build_object('id', f.id)))`;

export const filesOf = `
  select f.id, ${isCirculated} as "isCirculated" from agenda_file f where f.meeting_id = $1 order by f.attached_at, f.id`;

/** What no agenda names, whether prepared or circulated, and was sent before the second value. */
export const unnamedFiles = `
  select f.id from agenda_file f
   where f.meeting_id = $1 and f.attached_at < $2 and not ${isCirculated}
     and not exists (select from agenda_item a
                      where a.meeting_id = f.meeting_id
                        and a.documents @> jsonb_build_array(jsonb_build_object('fileId', f.id)))`;

export const fileOf = `
  select f.id, f.sha256, f.name, s.mime, s.size from agenda_file f join stored_file s on s.sha256 = f.sha256
   where f.group_id = $1 and f.meeting_id = $2 and f.id = any($3)`;

export const ofWhichMeeting = 'select meeting_id as "meetingId" from agenda_file where id = $1';
