import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What finding needs: words without case and accents, and how much one text is like another. Of the latter the
 * database knows only where it has pg_trgm; elsewhere nothing is like anything, and a typing error finds nothing.
 */
export class Finding1763900000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function folded(text) returns text language sql immutable strict parallel safe
        return lower(case when octet_length($1) = length($1) then $1
          else regexp_replace(normalize($1, NFKD), '[\\u0300-\\u036f\\u064b-\\u065f\\u0640]', '', 'g') end);
      do $$
      declare home text;
      begin
        begin
          create extension if not exists pg_trgm;
        exception when others then
          raise notice 'pg_trgm is not to be had here: typing errors will find nothing';
        end;
        select nspname into home from pg_extension e join pg_namespace n on n.oid = e.extnamespace
         where extname = 'pg_trgm';
        execute case when home is null
          then 'create function likeness(text, text) returns real language sql immutable parallel safe return 0::real'
          else format('create function likeness(text, text) returns real language sql immutable parallel safe '
                      'return %I.word_similarity($1, $2)', home) end;
      end $$;
      create index draft_version_of_symbol on draft_version (lower(symbol));
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
