import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With what people come in beside a message, and how far a session is trusted. */
export class Factors1763900000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table session
        add column confirmed_at     timestamptz,
        add column second_factor_at timestamptz;
      create table passkey (
        id         uuid primary key default gen_random_uuid(),
        person_id  uuid not null references person,
        credential text not null,
        public_key text not null,
        counter    double precision not null,
        name       text not null,
        added_at   timestamptz not null,
        used_at    timestamptz,
        constraint passkey_credential unique (credential)
      );
      create index passkey_of_person on passkey (person_id);
      create table passkey_challenge (
        id         uuid primary key default gen_random_uuid(),
        person_id  uuid references person,
        expires_at timestamptz not null,
        used_at    timestamptz
      );
      create index passkey_challenge_to_forget on passkey_challenge (expires_at);
      create table authenticator (
        id           uuid primary key default gen_random_uuid(),
        person_id    uuid not null references person,
        added_at     timestamptz not null,
        confirmed_at timestamptz,
        last_step    int not null default 0,
        constraint one_authenticator_a_person unique (person_id)
      );
      create table recovery_code (
        id        uuid primary key default gen_random_uuid(),
        person_id uuid not null references person,
        used_at   timestamptz
      );
      create index recovery_code_of_person on recovery_code (person_id);
      create table openid_identity (
        id        uuid primary key default gen_random_uuid(),
        person_id uuid not null references person,
        issuer    text not null,
        subject   text not null,
        linked_at timestamptz not null,
        constraint openid_identity_of_one unique (issuer, subject)
      );
      create index openid_identity_of_person on openid_identity (person_id);
      create table openid_try (
        id         uuid primary key default gen_random_uuid(),
        person_id  uuid references person,
        expires_at timestamptz not null,
        used_at    timestamptz
      );
      create index openid_try_to_forget on openid_try (expires_at);
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
