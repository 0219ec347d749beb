import { Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@lib/contracts';

/** A role that a person holds in a group. Roles add up. */
@Entity('access_grant')
export class Grant {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') groupId: string;
  @PrimaryColumn('text') role: Role;
}
