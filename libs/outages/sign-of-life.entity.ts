import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a process that takes requests last said that it lives. One row. */
@Entity()
export class SignOfLife {
  @PrimaryColumn('boolean') one: boolean;
  @Column('timestamptz') at: Date;
}
